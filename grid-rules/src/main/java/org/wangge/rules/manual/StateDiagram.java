package org.wangge.rules.manual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;

/**
 * A procedure as a Mermaid state diagram (流程图): its states, coloured by phase, and every step from one state to another
 * with who takes it, under which condition, the limits that begin with it, and the clauses on which it rests.
 *
 * <p>The field needs it because an authority confirms a flow on a picture, not in a file. Steps that stay in a state
 * (remarks, reminders) are left out, and a step that is possible in every open state is drawn once. States are coloured and
 * not put into boxes because Mermaid draws no arrow between states in different boxes.
 *
 * <pre>{@code
 * String text = StateDiagram.of(book, procedure).mermaid(Locale.CHINESE);
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class StateDiagram {

    private static final String ANY = "any_open_state";

    /** Words that Mermaid keeps for itself. */
    private static final Set<String> RESERVED =
            Set.of("state", "note", "end", "class", "direction", "default", "click", "style", "as");

    private static final Map<Phase, String> COLOURS = Map.of(
            Phase.COLLECT, "#e8f0fe",
            Phase.FILE, "#e6f4ea",
            Phase.DISPATCH, "#fef7e0",
            Phase.HANDLE, "#fce8e6",
            Phase.FEEDBACK, "#f3e8fd",
            Phase.VERIFY, "#e4f7fb",
            Phase.EVALUATE, "#f1f3f4");

    private final Procedure procedure;
    private final StepLabel label;

    private StateDiagram(Procedure procedure, StepLabel label) {
        this.procedure = procedure;
        this.label = label;
    }

    /**
     * The diagram of a procedure.
     *
     * @param book the rule book, which knows the names of posts and units
     * @param procedure one of its procedures
     * @return the diagram
     */
    public static StateDiagram of(RuleBook book, Procedure procedure) {
        return new StateDiagram(procedure, new StepLabel(book, procedure));
    }

    /**
     * The diagram as text.
     *
     * @param locale the reader's locale
     * @return Mermaid, lines separated by line feeds, the last one too
     */
    public String mermaid(Locale locale) {
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2"));
        byPhase()
                .forEach(state -> lines.add(
                        "    state \"" + StepLabel.safe(state.title().in(locale)) + "\" as " + name(state.id())));
        if (drawn().stream().anyMatch(this::isFromAnywhere)) {
            lines.add("    state \"" + Text.of("任何未结状态", "any open state").in(locale) + "\" as " + ANY);
        }
        drawn().forEach(step -> sources(step)
                .forEach(from ->
                        lines.add("    " + from + " --> " + name(target(step)) + " : " + label.of(step, locale))));
        byPhase().filter(State::isFinal).forEach(state -> lines.add("    " + name(state.id()) + " --> [*]"));
        addColours(lines);
        return String.join("\n", lines) + "\n";
    }

    /** In the order of the phases; states of procedures without phases as they are written. */
    private Stream<State> byPhase() {
        return procedure.states().stream()
                .sorted(Comparator.comparing(
                        state -> state.phase().map(Phase::ordinal).orElse(0)));
    }

    private List<Transition> drawn() {
        return procedure.transitions().stream().filter(this::moves).toList();
    }

    private boolean moves(Transition step) {
        return step.isInitial()
                || step.to()
                        .filter(target -> !step.fromStates().equals(Set.of(target)))
                        .isPresent();
    }

    private boolean isFromAnywhere(Transition step) {
        Set<StateId> open = procedure.states().stream()
                .filter(state -> !state.isFinal())
                .map(State::id)
                .collect(Collectors.toSet());
        return open.size() > 2 && step.fromStates().equals(open);
    }

    private List<String> sources(Transition step) {
        if (step.isInitial()) {
            return List.of("[*]");
        }
        if (isFromAnywhere(step)) {
            return List.of(ANY);
        }
        return procedure.states().stream()
                .map(State::id)
                .filter(step.fromStates()::contains)
                .filter(from -> !Optional.of(from).equals(step.to()))
                .map(StateDiagram::name)
                .toList();
    }

    private static StateId target(Transition step) {
        return step.to().orElseThrow();
    }

    private static String name(StateId id) {
        String name = id.value().replace('-', '_');
        return RESERVED.contains(name) ? name + "_state" : name;
    }

    private void addColours(List<String> lines) {
        for (Phase phase : Phase.values()) {
            List<String> states = procedure.states().stream()
                    .filter(state -> state.phase().equals(Optional.of(phase)))
                    .map(state -> name(state.id()))
                    .toList();
            if (!states.isEmpty()) {
                lines.add("    classDef " + phase + " fill:" + COLOURS.getOrDefault(phase, "#ffffff"));
                lines.add("    class " + String.join(", ", states) + " " + phase);
            }
        }
    }
}
