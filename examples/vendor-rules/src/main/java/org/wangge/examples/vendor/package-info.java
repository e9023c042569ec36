/**
 * A vendor's rules: the pack of an invented county ({@code rules/qinghe-county}) and how a platform loads it.
 *
 * <p>The pack was written from the chapter "Write your own rules" of the README alone. Its tests are what a vendor's own
 * would be: its examples, and the laws of cases and clocks.
 */
@NullMarked
package org.wangge.examples.vendor;

import org.jspecify.annotations.NullMarked;
