package org.wangge.core.retention;

import java.util.Optional;
import org.wangge.core.grid.RegionId;

/** Which policy governs the records of a region (各区划的保存期限规定). Implemented by the host, or by {@link #of}. */
@FunctionalInterface
public interface RetentionPolicies {

    /**
     * The policy of a region.
     *
     * @param region the region
     * @return its policy, or empty if it has none, so that nothing of it is archived or deleted
     */
    Optional<RetentionPolicy> find(RegionId region);

    /**
     * The same policy for all regions.
     *
     * @param policy the policy
     * @return the policies
     */
    static RetentionPolicies of(RetentionPolicy policy) {
        return region -> Optional.of(policy);
    }
}
