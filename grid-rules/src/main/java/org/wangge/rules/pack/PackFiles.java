package org.wangge.rules.pack;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of a pack (规则包文件). Immutable.
 *
 * @param folder the name of its folder, which is the id of the pack
 * @param texts the texts by path within the folder, such as {@code procedures/case.yaml}
 */
public record PackFiles(String folder, SortedMap<String, String> texts) {

    /** {@inheritDoc} */
    public PackFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * A pack of texts.
     *
     * @param folder the name of its folder
     * @param texts the texts by path within the folder
     * @return the files
     */
    public static PackFiles of(String folder, Map<String, String> texts) {
        return new PackFiles(folder, new TreeMap<>(texts));
    }

    /**
     * The path of a file as places name it.
     *
     * @param path the path within the folder
     * @return for instance {@code tangshan-town/pack.yaml}
     */
    public String place(String path) {
        return folder + "/" + path;
    }
}
