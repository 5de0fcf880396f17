package dev.headrace.cli;

import dev.headrace.target.TargetProvider;
import dev.headrace.target.Targets;
import java.util.List;

/** The engines on the class path. Apart from the commands, so that looking at these does not load an engine. */
final class Engines {

    private Engines() {}

    static List<String> names() {
        return Targets.all().stream().map(TargetProvider::name).toList();
    }

    static TargetProvider local() {
        return Targets.named("local").orElseThrow(() -> new IllegalStateException("the local engine is missing"));
    }
}
