/** The library in a plain Java program: the sample of the README, run by a test. */
@NullMarked
package org.wangge.examples.embedding;

import org.jspecify.annotations.NullMarked;
