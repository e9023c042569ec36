/**
 * Test support for hosts, rule packs and adapters.
 */
@NullMarked
package org.wangge.testkit;

import org.jspecify.annotations.NullMarked;
