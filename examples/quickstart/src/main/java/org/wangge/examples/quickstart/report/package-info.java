/**
 * Tells what became of the town (报告): on the console and as one HTML file.
 *
 * <p>{@link org.wangge.examples.quickstart.report.TownFacts} asks the engine and the stores for everything that is told;
 * {@link org.wangge.examples.quickstart.report.ConsoleReport} and {@link
 * org.wangge.examples.quickstart.report.HtmlReport} only show it.
 */
@NullMarked
package org.wangge.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
