/**
 * What every adapter of the ports keeps, as tests.
 *
 * <p>An adapter extends {@link org.wangge.testkit.contract.StoresContract}, gives it empty stores for each test, and is
 * done when everything is green. {@link org.wangge.testkit.contract.DeskConcurrencyContract} shows what becomes of acts that
 * happen at the same time on two nodes. The tests look at values alone, never at how they are kept. Plain JUnit: nothing here
 * needs another library for tests than JUnit and AssertJ.
 */
@NullMarked
package org.wangge.testkit.contract;

import org.jspecify.annotations.NullMarked;
