package org.wangge.rules.yaml;

/**
 * How large a file of a pack may be (规模上限), so that a hostile file cannot eat the memory of a host. Immutable.
 *
 * @param characters the length of a file
 * @param depth how deep mappings and lists are nested
 * @param nodes how many values a file has, those that aliases repeat included
 * @param aliases how many aliases a file has
 */
public record YamlLimits(int characters, int depth, int nodes, int aliases) {

    /** More than any regulation needs: 1 Mi characters, 32 levels, 200,000 values, 100 aliases. */
    public static final YamlLimits STANDARD = new YamlLimits(1 << 20, 32, 200_000, 100);
}
