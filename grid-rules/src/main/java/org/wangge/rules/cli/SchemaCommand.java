package org.wangge.rules.cli;

import java.util.concurrent.Callable;
import org.wangge.rules.pack.PackSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schema}: the JSON Schema of the files of packs, for editors. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(PackSchema.text().stripTrailing());
        return GridRulesCli.OK;
    }
}
