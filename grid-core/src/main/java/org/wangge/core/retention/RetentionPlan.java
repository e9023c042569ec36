package org.wangge.core.retention;

/**
 * What retention would do now (处置预演). Immutable.
 *
 * @param policy the id of the policy
 * @param toArchive how many closed cases would leave the working tables
 * @param toErase how many reporters would be erased
 * @param toPurgeLog of how many archived cases the command ids would be deleted
 * @param toPurge how many archived cases would be deleted
 */
public record RetentionPlan(String policy, long toArchive, long toErase, long toPurgeLog, long toPurge) {}
