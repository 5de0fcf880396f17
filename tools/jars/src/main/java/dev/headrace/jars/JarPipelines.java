package dev.headrace.jars;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.dsl.Drafted;
import dev.headrace.dsl.JavaSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a pipeline by its name and lets it be said. All names are asked for, but no definition is loaded except the one that
 * is wanted. What is wrong with a jar or its classes is reported, never thrown.
 */
public final class JarPipelines {

    private JarPipelines() {}

    /** The pipeline that is meant; empty if there is no such, which {@code sink} then knows. */
    public static Optional<JarPipeline> read(JavaArgument argument, DiagnosticSink sink) {
        if (!Readable.check(argument, sink)) {
            return Optional.empty();
        }
        Optional<PipelineLoader> loader = UserClasses.loader(argument, sink);
        return loader.flatMap(classes -> read(argument, classes, sink));
    }

    private static Optional<JarPipeline> read(JavaArgument argument, PipelineLoader classes, DiagnosticSink sink) {
        JavaSources sources = JavaSources.under(SourceRoots.of(argument.everywhere()));
        Failures failures = new Failures(classes, sources);
        return chosen(argument, Offer.of(classes, failures), sink).flatMap(offered -> {
            Optional<Drafted> drafted = define(offered, sources, failures, sink);
            return drafted.map(d -> new JarPipeline(
                    offered.name(),
                    d.file(),
                    d.origins(),
                    new ContainerFiles(argument.everywhere()),
                    new UserClasses(classes)));
        });
    }

    private static Optional<Offer.Offered> chosen(JavaArgument argument, Offer offer, DiagnosticSink sink) {
        List<Offer.Offered> wanted = argument.name().map(offer::named).orElse(offer.all());
        if (wanted.size() == 1 && (argument.name().isPresent() || offer.broken().isEmpty())) {
            return Optional.of(wanted.get(0));
        }
        offer.broken().forEach(sink::report);
        if (argument.name().isPresent() && wanted.size() > 1) {
            sink.report(twice(argument, wanted));
        } else if (argument.name().isPresent() && !offer.all().isEmpty()) {
            sink.report(unknown(argument, argument.name().get(), offer));
        } else if (wanted.size() > 1) {
            sink.report(several(argument, offer));
        } else if (offer.broken().isEmpty()) {
            sink.report(Readable.noPipelines(argument));
        }
        return Optional.empty();
    }

    private static Diagnostic twice(JavaArgument argument, List<Offer.Offered> wanted) {
        Diagnostic.Builder said = Diagnostic.of(
                Code.HR0688,
                place(argument) + " has " + wanted.size() + " pipelines of the name `"
                        + argument.name().orElseThrow() + "`");
        wanted.forEach(w -> said.note("one is " + w.said()));
        return said.help("give each its own name: `@Pipeline(\"…\")`").build();
    }

    private static Diagnostic unknown(JavaArgument argument, String name, Offer offer) {
        Diagnostic.Builder said = Diagnostic.of(Code.HR0683, place(argument) + " has no pipeline `" + name + "`")
                .note("it has " + offer.listed());
        List<String> names = new ArrayList<>();
        offer.all().forEach(o -> {
            names.add(o.name());
            names.add(o.definition());
        });
        Suggestions.closest(name, names).ifPresent(n -> said.help("did you mean `" + n + "`?"));
        return said.build();
    }

    private static Diagnostic several(JavaArgument argument, Offer offer) {
        return Diagnostic.of(
                        Code.HR0682,
                        place(argument) + " has " + offer.all().size() + " pipelines; which one is meant is not said")
                .note("it has " + offer.listed())
                .help("name one: `" + argument.text() + "#" + offer.all().get(0).name() + "`")
                .build();
    }

    static String place(JavaArgument argument) {
        return argument.container().map(c -> "`" + c + "`").orElse("the class path");
    }

    private static Optional<Drafted> define(
            Offer.Offered offered, JavaSources sources, Failures failures, DiagnosticSink sink) {
        try {
            return Optional.of(offered.provider().draft(sources));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            sink.report(failures.ofDefinition(e, offered.name()));
            return Optional.empty();
        }
    }
}
