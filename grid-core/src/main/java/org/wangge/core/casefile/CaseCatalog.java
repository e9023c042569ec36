package org.wangge.core.casefile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of case categories (案件目录) of a rule book. Immutable.
 *
 * <p>A catalogue without categories admits every category, because its source does not list any.
 */
public final class CaseCatalog {

    /** A catalogue that lists nothing, and so admits every category. */
    public static final CaseCatalog UNLISTED = new CaseCatalog(Map.of());

    private final Map<CategoryId, CaseCategory> byId;

    private CaseCatalog(Map<CategoryId, CaseCategory> byId) {
        this.byId = byId;
    }

    /**
     * A catalogue of categories.
     *
     * @param categories the categories
     * @return the catalogue
     * @throws IllegalArgumentException if two categories have one id, or a parent is missing
     */
    public static CaseCatalog of(Collection<CaseCategory> categories) {
        Map<CategoryId, CaseCategory> byId = new LinkedHashMap<>();
        for (CaseCategory category : categories) {
            if (byId.put(category.id(), category) != null) {
                throw new IllegalArgumentException("Category '" + category.id() + "' occurs twice");
            }
        }
        for (CaseCategory category : categories) {
            if (category.parent().filter(parent -> !byId.containsKey(parent)).isPresent()) {
                throw new IllegalArgumentException("Category '" + category.id() + "' has parent '"
                        + category.parent().get() + "', which there is not");
            }
        }
        return new CaseCatalog(Collections.unmodifiableMap(byId));
    }

    /**
     * All categories, in the order of the pack.
     *
     * @return the categories, none if the source lists none
     */
    public Collection<CaseCategory> categories() {
        return byId.values();
    }

    /**
     * Looks a category up.
     *
     * @param id its id
     * @return the category, or empty if it is not listed
     */
    public Optional<CaseCategory> find(CategoryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Whether cases of a category may be reported.
     *
     * @param id the category
     * @return true if it is listed, or nothing is listed at all
     */
    public boolean admits(CategoryId id) {
        return byId.isEmpty() || byId.containsKey(id);
    }
}
