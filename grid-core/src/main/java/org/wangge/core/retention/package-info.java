/**
 * How long records are kept (保存期限): closed cases leave the working tables, and what is past its period is deleted.
 *
 * <p>A {@link org.wangge.core.retention.RetentionPolicy} holds the periods of a region, one for each kind of record, since
 * the law sets them apart: a case file is an archive, the log of commands a log, the reporter a person (个人信息保护法
 * 19, 47; 网络安全法 23). The host's scheduler calls {@link org.wangge.core.retention.RetentionDesk#archive} and {@link
 * org.wangge.core.retention.RetentionDesk#purge}, which work in batches and go on where they were broken off; {@link
 * org.wangge.core.retention.RetentionDesk#plan} says beforehand what they would do, and a {@link
 * org.wangge.core.retention.RetentionRecord} afterwards what they did, when, and under which policy. An open case, and one
 * on hold, is never touched.
 */
@NullMarked
package org.wangge.core.retention;

import org.jspecify.annotations.NullMarked;
