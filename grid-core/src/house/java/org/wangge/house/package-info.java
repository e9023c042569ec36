/**
 * The order of the house: what a module may know, what its code may ask for, how its types and tests are named.
 *
 * <p>{@link org.wangge.house.HouseContract} checks it; each module has a test that extends it and says which
 * {@link org.wangge.house.Room} the module is. The sources are compiled with the tests of every module, because Maven
 * refuses the cycle that a test library shared with grid-core would be. Every rule has a canary among the tests of
 * grid-core: a class that breaks it.
 */
@NullMarked
package org.wangge.house;

import org.jspecify.annotations.NullMarked;
