package org.wangge.core.rulebook;

/**
 * A document that a rule book is made from (来源文件). Immutable.
 *
 * @param id the short id by which citations name it, such as {@code plan11}
 * @param title its title
 */
public record SourceDocument(String id, String title) {}
