package dev.headrace.compiler;

import dev.headrace.compiler.check.Checks;
import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.model.ModelDeclarations;
import dev.headrace.compiler.relation.RelationInfo;
import dev.headrace.compiler.relation.Relations;
import dev.headrace.compiler.relation.SinkLowering;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Dependencies;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Places;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Types;
import dev.headrace.compiler.source.Bindings;
import dev.headrace.compiler.source.Parameters;
import dev.headrace.compiler.source.Profiles;
import dev.headrace.compiler.source.Shapes;
import dev.headrace.compiler.source.SourceLowering;
import dev.headrace.compiler.step.StepDeclarations;
import dev.headrace.compiler.trial.TestLowering;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.Origins;
import dev.headrace.ir.draft.TestDecl;
import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.pipeline.TestDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The passes of one compilation, in order. */
final class ProgramCompiler {
    private final CompileOptions options;
    private final Context context;

    ProgramCompiler(DiagnosticSink sink, Origins origins, Places places, CompileOptions options) {
        this.options = options;
        this.context =
                new Context(sink, origins, options.functions(), options.connectors(), options.trainers(), places);
    }

    /** The pipeline, unless something that it would hold is missing after an error. */
    Optional<Pipeline> compile(List<DraftFile> files, Function<String, List<DraftFile>> packages) {
        Program program = Program.load(context, files, packages);
        Types types = new Types(context);
        ExpressionTyper typer = new ExpressionTyper(context, types);
        Parameters parameters = new Parameters(context, types, typer);
        parameters.lower(program, options.params());
        Profiles profiles = new Profiles(context);
        profiles.read(program, options.profile());
        Shapes shapes = new Shapes(context, types);
        nominalTypes(program, types, shapes);
        Bindings bindings = new Bindings(context, parameters);
        Dependencies dependencies = Dependencies.of(context, program);
        Map<Declared, SourceDef> sources =
                sources(program, new SourceLowering(context, typer, shapes, bindings, profiles));
        StepDeclarations steps = new StepDeclarations(context, types, shapes, typer, options.steps());
        Relations relations = new Relations(context, types, shapes, typer, steps);
        Map<Declared, RelationInfo> infos = new LinkedHashMap<>();
        dependencies.order().stream().filter(d -> d.kind().hasRows()).forEach(d -> infos.put(d, relations.info(d)));
        List<SinkLowering.Lowered> sinks = sinks(program, new SinkLowering(context, relations, bindings, profiles));
        ModelDeclarations models = new ModelDeclarations(context, steps, typer, relations, program);
        Map<Declared, Definition> definitions = models.check();
        Draftwork work = new Draftwork(
                program,
                dependencies,
                parameters,
                sources,
                infos,
                sinks,
                definitions,
                models.labelled(),
                options.functions());
        List<TestDef> tests = tests(program, new TestLowering(context, relations, typer, parameters));
        new Checks(context, relations, options.target()).run(program, dependencies, sources, infos, sinks);
        if (context.hasErrors()) {
            return Optional.empty();
        }
        Pipeline pipeline = work.pipeline(tests);
        new dev.headrace.compiler.trial.OmittedColumns(context).check(pipeline, program);
        return Optional.of(pipeline);
    }

    /** Reads every enum and schema, used or not. */
    private static void nominalTypes(Program program, Types types, Shapes shapes) {
        for (var unit : program.units()) {
            for (Declared declared : unit.declared()) {
                if (declared.kind() == Kind.ENUM) {
                    types.enumOf(declared.as(EnumDecl.class));
                } else if (declared.kind() == Kind.SCHEMA) {
                    shapes.ofSchema(declared);
                }
            }
        }
    }

    private static List<Declared> all(Program program, Kind kind) {
        return program.units().stream()
                .flatMap(u -> u.declared().stream())
                .filter(d -> d.kind() == kind)
                .toList();
    }

    private static Map<Declared, SourceDef> sources(Program program, SourceLowering lowering) {
        Map<Declared, SourceDef> sources = new LinkedHashMap<>();
        for (Declared declared : all(program, Kind.SOURCE)) {
            lowering.lower(declared).ifPresent(s -> sources.put(declared, s));
        }
        return sources;
    }

    private static List<SinkLowering.Lowered> sinks(Program program, SinkLowering lowering) {
        List<SinkLowering.Lowered> sinks = new ArrayList<>();
        all(program, Kind.SINK).forEach(s -> sinks.add(lowering.lower(s)));
        return sinks;
    }

    private static List<TestDef> tests(Program program, TestLowering lowering) {
        List<TestDef> tests = new ArrayList<>();
        for (Declared declared : all(program, Kind.TEST)) {
            Optional<TestDef> test = lowering.lower(declared.as(TestDecl.class), declared.unit());
            if (declared.unit().isMain()) {
                test.ifPresent(tests::add);
            }
        }
        return tests;
    }
}
