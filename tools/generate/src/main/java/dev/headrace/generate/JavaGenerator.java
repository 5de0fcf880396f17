package dev.headrace.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes Java of the schemas, enums and feature sets of a pipeline file. The same file gives the same bytes. */
public final class JavaGenerator {

    private static final String INDENT = "    ";

    private final Compilation compiled;
    private final DraftFile file;
    private final Classes classes;
    private final DiagnosticSink sink;
    private final String packageName;
    private final String comment;
    private final Map<String, String> made = new HashMap<>();

    private JavaGenerator(Compilation compiled, String packageName, String comment, DiagnosticSink sink) {
        this.compiled = compiled;
        this.file = compiled.files().get(0);
        this.classes = new Classes(packageName, sink);
        this.packageName = packageName;
        this.comment = comment;
        this.sink = sink;
    }

    /**
     * The Java of a file; empty if the file has errors or something in it has no name in Java, which {@code sink} then knows.
     *
     * @param packageName of the Java; the file's own, if empty
     */
    public static Optional<Generated> generate(
            Source source, CompileOptions options, Optional<String> packageName, DiagnosticSink sink) {
        Compilation compiled = Compiler.compile(List.of(source), options);
        compiled.diagnostics().forEach(sink::report);
        if (sink.hasErrors()) {
            return Optional.empty();
        }
        String own =
                compiled.files().get(0).packageName().stream().map(Name::text).collect(Collectors.joining("."));
        String wanted = packageName.orElse(JavaNames.packageName(own));
        if (!JavaNames.isPackage(wanted)) {
            sink.report(Diagnostic.of(
                            Code.HR0692,
                            wanted.isEmpty()
                                    ? "the file says no package that its Java could be in"
                                    : "`" + wanted + "` is no package of Java")
                    .help("name one: `--package bank.fraud`")
                    .build());
            return Optional.empty();
        }
        String name = source.name().substring(source.name().replace('\\', '/').lastIndexOf('/') + 1);
        JavaGenerator generator = new JavaGenerator(compiled, wanted, GeneratedFiles.MARK + name, sink);
        return generator.generate();
    }

    private Optional<Generated> generate() {
        takeNames();
        if (sink.hasErrors()) {
            return Optional.empty();
        }
        for (Declaration declaration : file.declarations()) {
            if (declaration instanceof EnumDecl e) {
                List<String> labels = e.labels().stream().map(Name::text).toList();
                add(EnumWriter.of(e.name().text(), labels, e.doc(), false));
            } else if (declaration instanceof SchemaDecl s && isSayable(s)) {
                add(new RecordWriter(classes, s).write());
            }
        }
        for (Declaration declaration : file.declarations()) {
            if (declaration instanceof FeaturesDecl f) {
                addColumns(f);
            }
        }
        classes.inlineEnums().forEach((name, labels) -> add(EnumWriter.of(name, labels, "", true)));
        if (!sink.hasErrors() && made.isEmpty()) {
            sink.report(Diagnostic.of(Code.HR0692, "there is nothing in the file that becomes Java")
                    .note("schemas, enums and feature sets do")
                    .build());
        }
        return sink.hasErrors() ? Optional.empty() : Optional.of(new Generated(made));
    }

    /** Names that people chose come before those that are made up. */
    private void takeNames() {
        for (Declaration declaration : file.declarations()) {
            if (declaration instanceof EnumDecl e) {
                List<String> labels = e.labels().stream().map(Name::text).toList();
                classes.takeEnum(e.name().text(), labels, compiled.origins().of(e.name()));
            } else if (declaration instanceof SchemaDecl s) {
                String type = JavaNames.type(s.name().text());
                for (String suffix : List.of("", "Row", "Codec")) {
                    classes.take(
                            type + suffix,
                            "the schema `" + s.name().text() + "`",
                            compiled.origins().of(s.name()));
                }
            }
        }
    }

    private void addColumns(FeaturesDecl features) {
        String name = features.name().text();
        Pipeline pipeline = compiled.pipeline().orElseThrow();
        Optional<Relation> set =
                pipeline.relation(name).filter(r -> r.features().isPresent());
        if (set.isEmpty()) {
            return;
        }
        String simpleName = classes.columns(
                name,
                "Columns",
                "the feature set `" + name + "`",
                compiled.origins().of(features.name()));
        add(new FeaturesWriter(classes, pipeline.packageName(), sink)
                .write(
                        simpleName,
                        set.get(),
                        set.get().features().orElseThrow(),
                        compiled.origins().of(features.name())));
    }

    /** Whether Java can say its fields, each under a name of its own. */
    private boolean isSayable(SchemaDecl schema) {
        Map<String, String> used = new HashMap<>();
        boolean all = true;
        for (Field field : schema.fields()) {
            String name = field.name().text();
            String before = used.putIfAbsent(JavaNames.component(name), name);
            if (before != null) {
                all = refuse(field, "`" + before + "` and `" + name + "` have the same name in Java");
            } else if (name.isBlank() || name.matches(".*[{}].*")) {
                all = refuse(field, "`" + name + "` is no name that Java's schemas can have");
            } else if (!field.where().map(Conditions::isSayable).orElse(true)) {
                all = refuse(field, "the condition on `" + name + "` cannot be said in generated Java");
            }
        }
        return all;
    }

    private boolean refuse(Field field, String why) {
        sink.report(Diagnostic.of(Code.HR0692, why)
                .at(compiled.origins().of(field.name()))
                .build());
        return false;
    }

    private void add(TypeSpec type) {
        String text = JavaFile.builder(packageName, type)
                .addFileComment("$L", comment)
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build()
                .toString();
        made.put(packageName.replace('.', '/') + "/" + type.name() + ".java", text);
    }
}
