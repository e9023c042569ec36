package org.wangge.core.procedure.soundness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wangge.core.casefile.Admission;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.casefile.CaseCategory;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.grid.LevelId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Post;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.UnitType;
import org.wangge.core.staff.UnitTypeId;

/**
 * What a procedure runs among (运行环境): the levels, posts, types of unit and categories that its rule book declares.
 * Immutable.
 *
 * @param levels the grid levels; none if the setting is not known, then nothing is said about who may act
 * @param posts the posts
 * @param unitTypes the types of unit
 * @param categories the categories; none if any category is admitted
 */
public record Setting(List<GridLevel> levels, List<Post> posts, List<UnitType> unitTypes, Set<CategoryId> categories) {

    /** Nothing is known. */
    public static final Setting UNKNOWN = new Setting(List.of(), List.of(), List.of(), Set.of());

    /** {@inheritDoc} */
    public Setting {
        levels = List.copyOf(levels);
        posts = List.copyOf(posts);
        unitTypes = List.copyOf(unitTypes);
        categories = Set.copyOf(categories);
    }

    /**
     * The setting that a rule book declares.
     *
     * @param book the rule book
     * @return its levels, posts, units and categories
     */
    public static Setting of(RuleBook book) {
        return of(book.levels(), book.posts(), book.unitTypes(), book.catalog());
    }

    /**
     * A setting with the categories of a catalogue, unless it lets in others too.
     *
     * @param levels the grid levels
     * @param posts the posts
     * @param unitTypes the types of unit
     * @param catalog the catalogue
     * @return the setting
     */
    public static Setting of(List<GridLevel> levels, List<Post> posts, List<UnitType> unitTypes, CaseCatalog catalog) {
        boolean isClosed = catalog.admission().filter(Admission::admitsUnlisted).isEmpty();
        Set<CategoryId> categories = catalog.categories().stream()
                .filter(category -> isClosed)
                .map(CaseCategory::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Setting(levels, posts, unitTypes, categories);
    }

    boolean isKnown() {
        return !levels.isEmpty();
    }

    Optional<Integer> rankOf(LevelId id) {
        return levels.stream()
                .filter(level -> level.id().equals(id))
                .map(GridLevel::rank)
                .findFirst();
    }

    Optional<LevelId> levelOf(PostId id) {
        return posts.stream()
                .filter(post -> post.id().equals(id))
                .map(Post::level)
                .findFirst();
    }

    Optional<LevelId> levelOf(UnitTypeId id) {
        return unitTypes.stream()
                .filter(type -> type.id().equals(id))
                .map(UnitType::serves)
                .findFirst();
    }

    Set<String> levelNames() {
        return levels.stream().map(level -> level.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> categoryNames() {
        return categories.stream().map(CategoryId::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
