package dev.headrace.ir.draft;

/** Something a pipeline file declares. */
public sealed interface Declaration
        permits ParamDecl,
                EnumDecl,
                SchemaDecl,
                SourceDecl,
                TableDecl,
                FeaturesDecl,
                DatasetDecl,
                LabelDecl,
                SplitDecl,
                FitDecl,
                ModelDecl,
                GateDecl,
                ScoreDecl,
                SinkDecl,
                StepDecl,
                WatchDecl,
                DeployDecl,
                ProfileDecl,
                TestDecl,
                MissingDecl {

    /** What the author wrote about it in {@code ///} lines; empty if nothing. */
    String doc();

    <R> R accept(Visitor<R> visitor);

    /** One case per kind of declaration. */
    interface Visitor<R> {
        R param(ParamDecl declaration);

        R enumeration(EnumDecl declaration);

        R schema(SchemaDecl declaration);

        R source(SourceDecl declaration);

        R table(TableDecl declaration);

        R features(FeaturesDecl declaration);

        R dataset(DatasetDecl declaration);

        R label(LabelDecl declaration);

        R split(SplitDecl declaration);

        R fit(FitDecl declaration);

        R model(ModelDecl declaration);

        R gate(GateDecl declaration);

        R score(ScoreDecl declaration);

        R sink(SinkDecl declaration);

        R step(StepDecl declaration);

        R watch(WatchDecl declaration);

        R deploy(DeployDecl declaration);

        R profile(ProfileDecl declaration);

        R test(TestDecl declaration);

        R missing(MissingDecl declaration);
    }
}
