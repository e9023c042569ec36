/**
 * A Spring Boot platform that governs its tickets with the library.
 *
 * <p>{@link org.wangge.examples.springboot.Platform} names the rules and the calendars, the rest is set up by the library's
 * auto-configuration and {@code application.properties}; {@link org.wangge.examples.springboot.TicketService} writes its own
 * table and a case in one transaction.
 */
@NullMarked
package org.wangge.examples.springboot;

import org.jspecify.annotations.NullMarked;
