/**
 * A rule pack for people who do not read YAML (规则包说明): what the rule book says, drawn and told.
 *
 * <p>{@link org.wangge.rules.manual.StateDiagram} draws a procedure as a Mermaid state diagram, which code hosts and many
 * editors show as a picture.
 */
@NullMarked
package org.wangge.rules.manual;

import org.jspecify.annotations.NullMarked;
