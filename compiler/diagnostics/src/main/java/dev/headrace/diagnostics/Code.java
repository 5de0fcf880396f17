package dev.headrace.diagnostics;

import java.util.Optional;

/**
 * Every message Headrace can give. A code is never reused; {@code docs/diagnostics/HRnnnn.md} explains it.
 *
 * <p>Ranges: 00 syntax, 01 names, 02 types and nulls, 03 time, leakage and privacy, 04 plan, models and resources, 05
 * what an engine cannot do, 06 Java surface, 07 run time, 08 project.
 */
public enum Code {
    HR0001("text that does not fit the grammar", Severity.ERROR),
    HR0002("a character or literal that cannot be read", Severity.ERROR),
    HR0003("a language version this compiler does not know", Severity.ERROR),
    HR0101("a name that nothing declares", Severity.ERROR),
    HR0102("a column that is not there", Severity.ERROR),
    HR0103("a name declared twice", Severity.ERROR),
    HR0104("a name that could mean two things", Severity.ERROR),
    HR0105("declarations that depend on each other in a circle", Severity.ERROR),
    HR0106("a function or aggregate that does not exist", Severity.ERROR),
    HR0107("a name of another kind than is needed here", Severity.ERROR),
    HR0201("a type that does not fit", Severity.ERROR),
    HR0202("an optional used as sure", Severity.ERROR),
    HR0203("a function that takes other arguments", Severity.ERROR),
    HR0204("a map that misses a case", Severity.ERROR),
    HR0205("a setting that is missing, unknown or ill-formed", Severity.ERROR),
    HR0206("a construct that stands where it has no meaning", Severity.ERROR),
    HR0207("a test that expects what it does not give", Severity.ERROR),
    HR0208("a step whose declaration does not fit together", Severity.ERROR),
    HR0301("a column known later than the row", Severity.ERROR),
    HR0302("the label among the inputs", Severity.ERROR),
    HR0303("a plain join on tables with event time", Severity.ERROR),
    HR0304("an as-of join without a tolerance", Severity.ERROR),
    HR0305("a window on a table without event time", Severity.ERROR),
    HR0306("private data reaching a sink that does not accept it", Severity.ERROR),
    HR0307("a secret written as a literal", Severity.ERROR),
    HR0308("a group without a window on a stream", Severity.ERROR),
    HR0309("diverted rows that nobody reads", Severity.ERROR),
    HR0310("a stream that does not say what becomes of late or bad rows", Severity.ERROR),
    HR0311("a feature column nobody reads", Severity.WARNING),
    HR0312("a limit before an aggregate", Severity.WARNING),
    HR0313("a step that depends on an order the table does not have", Severity.ERROR),
    HR0314("a feature set used on rows it does not describe", Severity.ERROR),
    HR0315("an embargo shorter than the horizon", Severity.ERROR),
    HR0316("an output that does not wait for rows that come late", Severity.NOTE),
    HR0401("accuracy as the goal on a rare label", Severity.ERROR),
    HR0402("a model judged on rows it was trained on", Severity.ERROR),
    HR0403("a fitted transform that learns from rows that judge", Severity.ERROR),
    HR0404("a model fed other columns than it was trained on", Severity.ERROR),
    HR0405("a learnt value that its column cannot have", Severity.ERROR),
    HR0406("an input that its trainer cannot take", Severity.ERROR),
    HR0500("a language part that no engine runs yet", Severity.ERROR),
    HR0501("a step the chosen engine cannot run", Severity.ERROR),
    HR0502("an engine that is not installed", Severity.ERROR),
    HR0503("a rule about all rows of a stream that has no end", Severity.ERROR),
    HR0504("a step whose code is not there", Severity.ERROR),
    HR0601("a type that cannot be a schema", Severity.ERROR),
    HR0602("a component of a type that no column has", Severity.ERROR),
    HR0603("an annotation that does not fit its component", Severity.ERROR),
    HR0604("something of which a schema has one", Severity.ERROR),
    HR0605("a name that the language does not have", Severity.ERROR),
    HR0606("two types that are generated under one name", Severity.ERROR),
    HR0607("a schema that holds itself", Severity.ERROR),
    HR0608("a class that cannot be a pipeline", Severity.ERROR),
    HR0609("two classes that are called one pipeline", Severity.ERROR),
    HR0610("a condition that no column can have", Severity.ERROR),
    HR0680("a jar or folder of classes that cannot be read", Severity.ERROR),
    HR0681("a jar without pipelines", Severity.ERROR),
    HR0682("several pipelines where one is meant", Severity.ERROR),
    HR0683("a pipeline that the jar does not have", Severity.ERROR),
    HR0684("a provider of a pipeline that cannot be used", Severity.ERROR),
    HR0685("a class compiled for a newer Java", Severity.ERROR),
    HR0686("a definition that throws", Severity.ERROR),
    HR0687("a class that is missing or does not fit", Severity.ERROR),
    HR0688("two pipelines of one name", Severity.ERROR),
    HR0689("compiled Java where a text is meant", Severity.ERROR),
    HR0690("Java that no pipeline can say", Severity.ERROR),
    HR0691("a pipeline that no text says", Severity.ERROR),
    HR0692("something that generated Java cannot say", Severity.ERROR),
    HR0693("a file in the place of a generated one", Severity.ERROR),
    HR0701("a value that breaks a rule of its row", Severity.ERROR),
    HR0702("an input that cannot be read", Severity.ERROR),
    HR0703("an output that cannot be written", Severity.ERROR),
    HR0704("an input whose columns are not those declared", Severity.ERROR),
    HR0705("more bad rows than allowed", Severity.ERROR),
    HR0706("an expectation about a table that does not hold", Severity.ERROR),
    HR0707("a test whose expectation does not hold", Severity.ERROR),
    HR0708("a run that ended before its work", Severity.ERROR),
    HR0709("an output in the place of an input or of another output", Severity.ERROR),
    HR0710("a step that failed", Severity.ERROR),
    HR0711("a step that did not give what it declares", Severity.ERROR),
    HR0712("a model that was not trained", Severity.ERROR),
    HR0713("a gate that was not passed", Severity.ERROR),
    HR0720("a secret without a value", Severity.ERROR),
    HR0730("late rows of a stream", Severity.WARNING),
    HR0740("a model or version that is not registered", Severity.ERROR),
    HR0741("a registered model that is damaged", Severity.ERROR),
    HR0742("a model of another signature", Severity.ERROR),
    HR0743("a model that no gate let pass", Severity.ERROR),
    HR0744("a registry that another process writes to", Severity.ERROR),
    HR0745("a run that is not recorded", Severity.ERROR),
    HR0746("a tracking server that does not take what is sent", Severity.ERROR),
    HR0801("a file that cannot be found or read", Severity.ERROR),
    HR0802("a parameter or profile that does not fit the pipeline", Severity.ERROR),
    HR0803("a compiled file that cannot be read", Severity.ERROR),
    HR0804("a submitted job that cannot do what is asked", Severity.ERROR),
    HR0999("a fault in Headrace itself", Severity.ERROR);

    private final String title;
    private final Severity severity;

    Code(String title, Severity severity) {
        this.title = title;
        this.severity = severity;
    }

    /** What the code stands for, as a short noun phrase. */
    public String title() {
        return title;
    }

    public Severity severity() {
        return severity;
    }

    /** The code spelt {@code text}, in any case. */
    public static Optional<Code> parse(String text) {
        for (Code code : values()) {
            if (code.name().equalsIgnoreCase(text)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
