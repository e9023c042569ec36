/**
 * The command line (命令行): legal time at a prompt, for whoever writes or checks rules without writing Java.
 *
 * <p>{@link org.wangge.rules.cli.GridRulesCli} is the main class of {@code grid-rules-cli.jar}. {@code due} computes one
 * due date and says why, {@code calendar} shows a year and checks a calendar file, {@code batch} counts a whole file. For
 * authors of packs {@code new} begins one, {@code lint} and {@code check} say what is wrong with it, {@code test} carries
 * out its examples, and {@code diagram} draws it.
 * Help and messages come in Chinese and English; what is asked of the machine (its language, its files) is asked here
 * and nowhere below.
 *
 * <p>This is the only package that needs picocli and Hibernate Validator, optional dependencies: a host that embeds the
 * library leaves them out or brings its own.
 */
@NullMarked
package org.wangge.rules.cli;

import org.jspecify.annotations.NullMarked;
