package dev.headrace.compiler.resolve;

import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DeployDecl;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.FitDecl;
import dev.headrace.ir.draft.GateDecl;
import dev.headrace.ir.draft.LabelDecl;
import dev.headrace.ir.draft.MissingDecl;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.ParamDecl;
import dev.headrace.ir.draft.ProfileDecl;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.ScoreDecl;
import dev.headrace.ir.draft.SinkDecl;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.draft.SplitDecl;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.draft.TestDecl;
import dev.headrace.ir.draft.WatchDecl;

/** Gives every declaration its kind and name. */
final class Naming implements Declaration.Visitor<Declared> {
    private final Unit unit;

    Naming(Unit unit) {
        this.unit = unit;
    }

    private Declared named(Declaration declaration, Name name, Kind kind) {
        return new Declared(declaration, name, kind, unit);
    }

    @Override
    public Declared param(ParamDecl d) {
        return named(d, d.name(), Kind.PARAM);
    }

    @Override
    public Declared enumeration(EnumDecl d) {
        return named(d, d.name(), Kind.ENUM);
    }

    @Override
    public Declared schema(SchemaDecl d) {
        return named(d, d.name(), Kind.SCHEMA);
    }

    @Override
    public Declared source(SourceDecl d) {
        return named(d, d.name(), Kind.SOURCE);
    }

    @Override
    public Declared table(TableDecl d) {
        return named(d, d.name(), Kind.TABLE);
    }

    @Override
    public Declared features(FeaturesDecl d) {
        return named(d, d.name(), Kind.FEATURES);
    }

    @Override
    public Declared dataset(DatasetDecl d) {
        return named(d, d.name(), Kind.DATASET);
    }

    @Override
    public Declared label(LabelDecl d) {
        return named(d, d.name(), Kind.LABEL);
    }

    @Override
    public Declared split(SplitDecl d) {
        return named(d, d.name(), Kind.SPLIT);
    }

    @Override
    public Declared fit(FitDecl d) {
        return named(d, d.name(), Kind.FIT);
    }

    @Override
    public Declared model(ModelDecl d) {
        return named(d, d.name(), Kind.MODEL);
    }

    @Override
    public Declared gate(GateDecl d) {
        return named(d, d.name(), Kind.GATE);
    }

    @Override
    public Declared score(ScoreDecl d) {
        return named(d, d.name(), Kind.SCORE);
    }

    @Override
    public Declared sink(SinkDecl d) {
        return named(d, d.name(), Kind.SINK);
    }

    @Override
    public Declared step(StepDecl d) {
        return named(d, d.name(), Kind.STEP);
    }

    @Override
    public Declared watch(WatchDecl d) {
        return named(d, d.name(), Kind.WATCH);
    }

    @Override
    public Declared deploy(DeployDecl d) {
        return named(d, d.name(), Kind.DEPLOY);
    }

    @Override
    public Declared profile(ProfileDecl d) {
        return named(d, d.name(), Kind.PROFILE);
    }

    @Override
    public Declared test(TestDecl d) {
        return named(d, new Name(d.title()), Kind.TEST);
    }

    @Override
    public Declared missing(MissingDecl d) {
        return named(d, d.name(), Kind.MISSING);
    }
}
