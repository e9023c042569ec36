package org.wangge.core.explain;

/**
 * The stable code of a kind of message: part of the API, unlike the sentence that renders it.
 *
 * <p>Implemented by enums, one per module and purpose. The sentences stand in a resource bundle under the name of the
 * enum constant, with named placeholders such as <code>{state}</code>.
 */
public interface MessageCode {

    /**
     * The code, such as {@code ACTION_NOT_AVAILABLE}.
     *
     * @return the name of the enum constant
     */
    String name();

    /**
     * The base name of the resource bundle with the sentences.
     *
     * @return for instance {@code org.wangge.core.messages}
     */
    String bundle();
}
