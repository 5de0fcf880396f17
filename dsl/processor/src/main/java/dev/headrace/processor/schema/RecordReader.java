package dev.headrace.processor.schema;

import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.schema.Doc;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.processor.Names;
import dev.headrace.processor.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads a record with {@link Schema}. */
public final class RecordReader {

    private final ProcessingEnvironment environment;
    private final Problems problems;

    /** Reads for this compilation. */
    public RecordReader(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /**
     * The schema; nothing if the type cannot be one. Where only some components are wrong it has the others, so that javac
     * does not say of each use of the row type what is said at the component already.
     */
    public Optional<SchemaModel> read(TypeElement type) {
        if (!isRecord(type)) {
            return Optional.empty();
        }
        int before = problems.count();
        name(type);
        DocText comment = new DocText(environment.getElementUtils().getDocComment(type));
        ColumnReader reader = new ColumnReader(new Nesting(type), new Conditions(environment, problems, type), comment);
        List<ColumnModel> columns = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            reader.read(new Component(component, problems)).ifPresent(columns::add);
        }
        Doc doc = type.getAnnotation(Doc.class);
        boolean whole = problems.count() == before
                && columns.size() == type.getRecordComponents().size();
        return Optional.of(new SchemaModel(
                type,
                Nesting.nameOf(type),
                isPublic(type),
                doc == null ? comment.main() : doc.value(),
                columns,
                whole));
    }

    private boolean isRecord(TypeElement type) {
        String name = "`" + type.getSimpleName() + "`";
        if (type.getKind() != ElementKind.RECORD) {
            return wrong(
                    type,
                    "`@Schema` stands on a record, and " + name + " is " + Problems.kind(type),
                    "write `record " + type.getSimpleName() + "(…)`");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return wrong(type, name + " has type parameters, and a schema has none", "write the types out");
        }
        if (type.getRecordComponents().isEmpty()) {
            return wrong(type, name + " has no components, so no columns", "give it one at least");
        }
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                return wrong(
                        type,
                        "`" + e.getSimpleName() + "` is private, so that the row type cannot see " + name,
                        "drop the `private`");
            }
        }
        return true;
    }

    private boolean wrong(TypeElement type, String sentence, String help) {
        problems.add(Code.HR0601, type, sentence, help);
        return false;
    }

    private void name(TypeElement type) {
        String name = Nesting.nameOf(type);
        if (Names.isTypeOfTheLanguage(name)) {
            problems.addAt(
                    Code.HR0605,
                    type,
                    Schema.class.getCanonicalName(),
                    "the language has a type `" + name + "`, so that no schema can be called so",
                    "rename the record, or write `@Schema(\"…\")`");
        } else if (!Names.isName(name)) {
            problems.addAt(
                    Code.HR0605,
                    type,
                    Schema.class.getCanonicalName(),
                    "`" + name + "` is no name of the language",
                    "write a name without backquotes, braces and line breaks");
        }
    }

    private static boolean isPublic(TypeElement type) {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            boolean member = Problems.owner(e).getKind() == ElementKind.INTERFACE;
            if (!member && !e.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
