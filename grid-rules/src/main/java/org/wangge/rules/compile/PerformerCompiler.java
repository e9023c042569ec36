package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.Performer;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.UnitTypeId;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;
import org.wangge.rules.yaml.YamlSequence;

/** Compiles who may act. */
final class PerformerCompiler {

    private static final Text ALONE = Text.of("会签须单独写，不能嵌套", "several signatories stand by themselves");

    private final Workbench bench;

    PerformerCompiler(Workbench bench) {
        this.bench = bench;
    }

    Optional<Performer> performer(YamlNode node) {
        if (node instanceof YamlScalar word) {
            return word(word);
        }
        return node instanceof YamlSequence list ? anyOf(list) : placed((YamlMapping) node);
    }

    private Optional<Performer> word(YamlScalar word) {
        List<Performer> named = List.of(
                new Performer.PresentHolder(),
                new Performer.FirstContact(),
                new Performer.TaskHolder(),
                new Performer.TheSystem());
        return bench.constant("by", word, named, Performer::toString);
    }

    private Optional<Performer> anyOf(YamlSequence list) {
        List<Performer> performers = new ArrayList<>();
        list.items().forEach(item -> performer(item).ifPresent(performers::add));
        if (list.items().isEmpty()) {
            report(list, Text.of("须有人能够执行", "somebody must be able to act"));
        }
        if (performers.stream().anyMatch(Performer.AllOf.class::isInstance)) {
            report(list, ALONE);
            return Optional.empty();
        }
        return performers.isEmpty() ? Optional.empty() : Optional.of(new Performer.AnyOf(performers));
    }

    private Optional<Performer> allOf(YamlMapping mapping) {
        return Shapes.BY_ALL
                .read(mapping, bench.findings())
                .flatMap(fields -> fields.node("all-of"))
                .flatMap(list -> allOf((YamlSequence) list));
    }

    private Optional<Performer> allOf(YamlSequence list) {
        List<Performer> performers = new ArrayList<>();
        list.items().forEach(item -> performer(item).ifPresent(performers::add));
        if (performers.size() < list.items().size()) {
            return Optional.empty();
        }
        Optional<Text> fault = faultOf(performers);
        fault.ifPresent(reason -> report(list, reason));
        return fault.isPresent() ? Optional.empty() : Optional.of(new Performer.AllOf(performers));
    }

    private static Optional<Text> faultOf(List<Performer> performers) {
        if (performers.size() < 2 || Set.copyOf(performers).size() < performers.size()) {
            return Optional.of(Text.of("会签须有至少两个不同的主体", "several signatories are at least two different ones"));
        }
        if (performers.stream().anyMatch(Performer.AllOf.class::isInstance)) {
            return Optional.of(ALONE);
        }
        return performers.stream().anyMatch(Performer::includesSystem)
                ? Optional.of(Text.of("系统不能签署", "the system cannot sign"))
                : Optional.empty();
    }

    private void report(YamlSequence list, Text reason) {
        bench.findings()
                .add(FindingCode.BAD_VALUE, list.at(), "key", "by", "value", list.canonical(), "reason", reason);
    }

    private Optional<Performer> placed(YamlMapping mapping) {
        if (mapping.find("all-of").isPresent()) {
            return allOf(mapping);
        }
        if (mapping.find("unit").isPresent()) {
            return Shapes.BY_UNIT
                    .read(mapping, bench.findings())
                    .flatMap(fields -> fields.word("unit"))
                    .flatMap(word -> bench.names().resolve(Family.UNIT, "", word))
                    .map(unit -> new Performer.UnitMember(UnitTypeId.of(unit)));
        }
        return Shapes.BY_POST.read(mapping, bench.findings()).flatMap(this::postHolder);
    }

    private Optional<Performer> postHolder(Fields fields) {
        Optional<String> post =
                fields.word("post").flatMap(word -> bench.names().resolve(Family.POST, "", word));
        Optional<Performer.Where> where = fields.word("at").flatMap(this::where);
        return post.flatMap(id -> where.map(place -> new Performer.PostHolder(PostId.of(id), place)));
    }

    private Optional<Performer.Where> where(YamlScalar word) {
        return bench.constant(
                "at",
                word,
                Arrays.asList(Performer.Where.values()),
                where -> where.name().toLowerCase(Locale.ROOT));
    }
}
