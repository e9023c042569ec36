package org.wangge.core.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts, by which rule books and repeated commands are recognised. */
public final class Digest {

    private Digest() {}

    /**
     * The SHA-256 digest of a text in UTF-8.
     *
     * @param text the text
     * @return 64 hexadecimal digits, lower case
     */
    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
