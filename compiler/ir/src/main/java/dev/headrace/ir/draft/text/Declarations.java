package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.*;

/** Which family a declaration belongs to. */
final class Declarations implements Declaration.Visitor<String> {

    @Override
    public String param(ParamDecl declaration) {
        return Shapes.param(declaration);
    }

    @Override
    public String enumeration(EnumDecl declaration) {
        return Shapes.enumeration(declaration);
    }

    @Override
    public String schema(SchemaDecl declaration) {
        return Shapes.schema(declaration);
    }

    @Override
    public String step(StepDecl declaration) {
        return Shapes.step(declaration);
    }

    @Override
    public String source(SourceDecl declaration) {
        return Ends.source(declaration);
    }

    @Override
    public String sink(SinkDecl declaration) {
        return Ends.sink(declaration);
    }

    @Override
    public String table(TableDecl d) {
        return Verbs.block("table " + Names.of(d.name()) + from(d.from()), d.verbs());
    }

    @Override
    public String dataset(DatasetDecl d) {
        return Verbs.block("dataset " + Names.of(d.name()) + from(d.spine()), d.verbs());
    }

    @Override
    public String features(FeaturesDecl d) {
        String by = " by " + Names.refs(d.by());
        return Items.block("features " + Names.of(d.name()) + by + from(d.from()), d.items());
    }

    static String from(DraftExpr.Ref relation) {
        return " from " + Names.dotted(relation.path());
    }

    @Override
    public String label(LabelDecl declaration) {
        return Learning.label(declaration);
    }

    @Override
    public String split(SplitDecl declaration) {
        return Learning.split(declaration);
    }

    @Override
    public String fit(FitDecl declaration) {
        return Learning.fit(declaration);
    }

    @Override
    public String model(ModelDecl declaration) {
        return Learning.model(declaration);
    }

    @Override
    public String gate(GateDecl declaration) {
        return Promotion.gate(declaration);
    }

    @Override
    public String score(ScoreDecl declaration) {
        return Promotion.score(declaration);
    }

    @Override
    public String watch(WatchDecl declaration) {
        return Promotion.watch(declaration);
    }

    @Override
    public String deploy(DeployDecl declaration) {
        return Running.deploy(declaration);
    }

    @Override
    public String profile(ProfileDecl declaration) {
        return Running.profile(declaration);
    }

    @Override
    public String test(TestDecl declaration) {
        return Tests.test(declaration);
    }

    @Override
    public String missing(MissingDecl declaration) {
        return Names.MISSING;
    }
}
