/**
 * Assertions that read like the field: an outcome is accepted or refused with these codes, a case is in this state.
 *
 * <p>{@link org.wangge.testkit.assertion.GridAssertions} is the way in; import its methods statically beside those of
 * AssertJ.
 */
@NullMarked
package org.wangge.testkit.assertion;

import org.jspecify.annotations.NullMarked;
