package org.wangge.core.explain;

/** A value that can be said in words: where a {@link Message} names it, people read its text, programs the value. */
@FunctionalInterface
public interface Worded {

    /**
     * The value in words, fit to stand within a sentence.
     *
     * @return the words in Chinese and English
     */
    Text text();
}
