package dev.headrace.compiler;

import dev.headrace.compiler.model.ModelRows;
import dev.headrace.compiler.relation.RelationInfo;
import dev.headrace.compiler.relation.SinkLowering;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Dependencies;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.compiler.source.Parameters;
import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.index.ParamUses;
import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.pipeline.Unbuilt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the pipeline together from what was lowered. Of a file that is only used, it holds what the main files name and
 * what that reads.
 */
record Draftwork(
        Program program,
        Dependencies dependencies,
        Parameters parameters,
        Map<Declared, SourceDef> sources,
        Map<Declared, RelationInfo> infos,
        List<SinkLowering.Lowered> sinks,
        Map<Declared, Definition> definitions,
        Map<String, Relation> labelled,
        Functions functions) {

    Draftwork {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        infos = Collections.unmodifiableMap(new LinkedHashMap<>(infos));
        sinks = List.copyOf(sinks);
        IdentityHashMap<Declared, Definition> own = new IdentityHashMap<>(definitions);
        definitions = Collections.unmodifiableMap(own);
        labelled = Collections.unmodifiableMap(new LinkedHashMap<>(labelled));
    }

    Pipeline pipeline(List<TestDef> tests) {
        Set<Declared> roots = new LinkedHashSet<>();
        for (Unit unit : program.mains()) {
            roots.addAll(unit.declared());
            roots.addAll(unit.visible());
        }
        Set<Declared> wanted = dependencies.reachable(roots);
        List<SourceDef> usedSources = new ArrayList<>();
        sources.forEach((d, s) -> {
            if (wanted.contains(d)) {
                usedSources.add(s);
            }
        });
        List<Relation> relations = new ArrayList<>();
        List<Unbuilt> unbuilt = new ArrayList<>();
        for (Declared declared : dependencies.order()) {
            if (wanted.contains(declared) && declared.kind().hasRows() && declared.kind() != Kind.SOURCE) {
                relation(declared).ifPresentOrElse(relations::add, () -> unbuilt.add(unbuilt(declared)));
            }
        }
        List<SinkDef> usedSinks = new ArrayList<>();
        for (SinkLowering.Lowered sink : sinks) {
            if (wanted.contains(sink.declared())) {
                sink.definition().ifPresentOrElse(usedSinks::add, () -> unbuilt.add(unbuilt(sink.declared())));
            }
        }
        for (Unit unit : program.mains()) {
            unit.declared().stream().filter(d -> isUnbuilt(d.kind())).forEach(d -> unbuilt.add(unbuilt(d)));
        }
        List<Definition> known =
                unbuilt.stream().flatMap(u -> u.definition().stream()).toList();
        relations.addAll(ModelRows.of(functions, known, labelled));
        String packageName =
                program.mains().isEmpty() ? "" : program.mains().get(0).packageName();
        boolean usesRun = ParamUses.in(usedSources, relations, usedSinks, tests).contains(ParamDef.RUN_INSTANT)
                || ParamUses.in(unbuilt).contains(ParamDef.RUN_INSTANT);
        return new Pipeline(
                packageName, parameters.definitions(usesRun), usedSources, relations, usedSinks, tests, unbuilt);
    }

    private Optional<Relation> relation(Declared declared) {
        RelationInfo info = infos.get(declared);
        if (info == null || info.rows().op().isEmpty() || declared.kind() == Kind.SCORE) {
            return Optional.empty();
        }
        RelationKind kind = switch (declared.kind()) {
            case FEATURES -> RelationKind.FEATURES;
            case DATASET -> RelationKind.DATASET;
            default -> RelationKind.TABLE;
        };
        String doc = switch (declared.kind()) {
            case FEATURES -> declared.as(FeaturesDecl.class).doc();
            case DATASET -> declared.as(DatasetDecl.class).doc();
            default -> declared.as(TableDecl.class).doc();
        };
        return Optional.of(new Relation(declared.name(), kind, info.rows().op().get(), info.features(), doc));
    }

    private static boolean isUnbuilt(Kind kind) {
        return switch (kind) {
            case LABEL, SPLIT, FIT, MODEL, GATE, WATCH, DEPLOY -> true;
            default -> false;
        };
    }

    private Unbuilt unbuilt(Declared declared) {
        return new Unbuilt(
                declared.kind().name().toLowerCase(Locale.ROOT),
                declared.name(),
                Optional.ofNullable(definitions.get(declared)));
    }
}
