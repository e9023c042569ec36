package org.wangge.rules.cli;

/**
 * What came of a row.
 *
 * @param result a day, a local moment or a number of days
 * @param provisional whether it reaches beyond the official days
 */
record BatchAnswer(String result, boolean provisional) {}
