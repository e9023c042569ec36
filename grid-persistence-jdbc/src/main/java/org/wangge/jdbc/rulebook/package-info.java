/**
 * Sources of rule books by digest: the table {@code rule_book}.
 */
@NullMarked
package org.wangge.jdbc.rulebook;

import org.jspecify.annotations.NullMarked;
