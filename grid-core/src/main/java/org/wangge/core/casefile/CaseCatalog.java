package org.wangge.core.casefile;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Citation;

/**
 * The catalogue of case categories (案件目录) of a rule book. Immutable.
 *
 * <p>A catalogue without categories admits every category, because its source does not list any. One that lists some
 * refuses the others, unless its {@link Admission} says otherwise.
 */
public final class CaseCatalog {

    /** A catalogue that lists nothing, and so admits every category. */
    public static final CaseCatalog UNLISTED = new CaseCatalog(Map.of(), Optional.empty());

    private final Map<CategoryId, CaseCategory> byId;
    private final Optional<Admission> admission;

    private CaseCatalog(Map<CategoryId, CaseCategory> byId, Optional<Admission> admission) {
        this.byId = byId;
        this.admission = admission;
    }

    /**
     * A catalogue of categories that says nothing about others.
     *
     * @param categories the categories
     * @return the catalogue
     * @throws IllegalArgumentException if two categories have one id, a parent is missing, or a category lies within itself
     */
    public static CaseCatalog of(Collection<CaseCategory> categories) {
        return of(categories, Optional.empty());
    }

    /**
     * A catalogue of categories.
     *
     * @param categories the categories
     * @param admission what becomes of matters that are not listed; empty if the source does not say
     * @return the catalogue
     * @throws IllegalArgumentException if two categories have one id, a parent is missing, or a category lies within itself
     */
    public static CaseCatalog of(Collection<CaseCategory> categories, Optional<Admission> admission) {
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
        byId.values().forEach(category -> requireNotWithinItself(category, byId));
        return new CaseCatalog(Collections.unmodifiableMap(byId), admission);
    }

    private static void requireNotWithinItself(CaseCategory category, Map<CategoryId, CaseCategory> byId) {
        Optional<CaseCategory> wider = Optional.of(category);
        for (int steps = 0; wider.isPresent(); steps++) {
            if (steps > byId.size()) {
                throw new IllegalArgumentException("Category '" + category.id() + "' lies within itself");
            }
            wider = wider.get().parent().map(byId::get);
        }
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
     * What becomes of matters that are not listed.
     *
     * @return the rule, or empty if the source does not say
     */
    public Optional<Admission> admission() {
        return admission;
    }

    /**
     * Whether a category is listed.
     *
     * @param id the category
     * @return true if it is, or nothing is listed at all
     */
    public boolean lists(CategoryId id) {
        return byId.isEmpty() || byId.containsKey(id);
    }

    /**
     * Whether cases of a category may be reported.
     *
     * @param id the category
     * @return true if it is listed, or what is not listed is not refused
     */
    public boolean admits(CategoryId id) {
        return lists(id) || admission.filter(Admission::admitsUnlisted).isPresent();
    }

    /**
     * What the list itself rests on: the rule of admission, else the clauses that list its widest categories.
     *
     * @return the basis, or empty if nothing is listed
     */
    public Optional<Basis> basis() {
        return admission.map(Admission::basis).or(this::basisOfWidest);
    }

    private Optional<Basis> basisOfWidest() {
        List<Basis> bases = byId.values().stream()
                .filter(category -> category.parent().isEmpty())
                .map(CaseCategory::basis)
                .toList();
        List<Citation> citations = bases.stream()
                .flatMap(basis -> basis.citations().stream())
                .distinct()
                .toList();
        return citations.isEmpty() ? bases.stream().findFirst() : Optional.of(new Basis(citations, Optional.empty()));
    }

    /**
     * The category whose closing conditions hold for a category: itself, or the nearest wider one that lists some.
     *
     * @param id the category
     * @return the category that lists them, or empty if none does
     */
    public Optional<CaseCategory> findClosingConditions(CategoryId id) {
        Optional<CaseCategory> category = find(id);
        while (category.filter(one -> one.closingConditions().isEmpty()).isPresent()) {
            category = category.get().parent().flatMap(this::find);
        }
        return category;
    }
}
