/** Tests of what scoring reads from cases. */
@NullMarked
package org.wangge.testkit.scoring;

import org.jspecify.annotations.NullMarked;
