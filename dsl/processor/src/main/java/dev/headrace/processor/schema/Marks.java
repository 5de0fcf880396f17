package dev.headrace.processor.schema;

import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.schema.Decimal;
import dev.headrace.dsl.schema.Doc;
import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Image;
import dev.headrace.dsl.schema.Inline;
import dev.headrace.dsl.schema.Key;
import dev.headrace.dsl.schema.KnownTime;
import dev.headrace.dsl.schema.Label;
import dev.headrace.dsl.schema.Named;
import dev.headrace.dsl.schema.Pii;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.schema.Unique;
import dev.headrace.dsl.schema.Vector;
import dev.headrace.dsl.schema.Where;
import dev.headrace.processor.Problems;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** The annotations that say something of a column. */
public final class Marks {

    /** Those on components. */
    public static final List<Class<? extends Annotation>> ON_COMPONENTS = List.of(
            Named.class,
            EventTime.class,
            KnownTime.class,
            Entity.class,
            Key.class,
            Label.class,
            Pii.class,
            Unique.class,
            Range.class,
            Decimal.class,
            Vector.class,
            Image.class,
            Inline.class,
            Doc.class);

    private Marks() {}

    /** Says which stand where nobody reads them: in a class that is no schema. */
    public static void lost(RoundEnvironment round, Problems problems) {
        for (Element element :
                round.getElementsAnnotatedWithAny(new LinkedHashSet<>(ON_COMPONENTS))) { // one walk for all of them
            if (element.getKind() == ElementKind.RECORD_COMPONENT
                    && Problems.owner(element).getAnnotation(Schema.class) == null) {
                lost(element, problems);
            }
        }
        for (Element element : round.getElementsAnnotatedWith(Where.class)) {
            Element owner = Problems.owner(element);
            if (owner.getAnnotation(Schema.class) == null) {
                problems.add(
                        Code.HR0610,
                        element,
                        "`@Where` is a condition of a schema, and `" + owner.getSimpleName() + "` is none",
                        "move the method into the record with `@Schema`");
            }
        }
    }

    private static void lost(Element component, Problems problems) {
        for (Class<? extends Annotation> mark : ON_COMPONENTS) {
            if (component.getAnnotation(mark) != null) {
                problems.add(
                        Code.HR0601,
                        component,
                        show(mark) + " says something of a schema, and `"
                                + Problems.owner(component).getSimpleName() + "` is none",
                        "mark the record with `@Schema`");
            }
        }
    }

    /** {@code `@Entity`}. */
    static String show(Class<? extends Annotation> mark) {
        return "`@" + mark.getSimpleName() + "`";
    }
}
