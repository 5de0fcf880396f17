package dev.headrace.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A record holds no array and no open collection: what it is given, its constructor copies. */
final class RecordsAreImmutable extends ArchCondition<JavaClass> {
    private static final List<String> OPEN =
            List.of("java.util.ArrayList", "java.util.LinkedList", "java.util.HashMap", "java.util.HashSet");

    RecordsAreImmutable() {
        super("hold nothing that can change");
    }

    @Override
    public void check(JavaClass record, ConditionEvents events) {
        for (JavaField field : record.getFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC)) {
                continue;
            }
            JavaClass type = field.getRawType();
            if (type.isArray()) {
                violated(field, "is an array", events);
            } else if (OPEN.stream().anyMatch(type::isAssignableTo)) {
                violated(field, "is an open collection", events);
            } else if (isCollection(type) && !constructorMakesOne(record, type)) {
                violated(field, "is not copied by the constructor", events);
            }
        }
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    /** Whether a constructor calls something, such as {@code List.copyOf}, that gives a collection of the type. */
    private static boolean constructorMakesOne(JavaClass record, JavaClass type) {
        return record.getConstructors().stream()
                .map(JavaCodeUnit::getMethodCallsFromSelf)
                .flatMap(Collection::stream)
                .anyMatch(call -> call.getTarget().getRawReturnType().isAssignableTo(type.getName())
                        && !call.getTargetOwner().equals(record));
    }

    private static void violated(JavaField field, String how, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " " + how));
    }
}
