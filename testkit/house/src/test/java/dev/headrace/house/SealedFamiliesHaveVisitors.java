package dev.headrace.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * A sealed family of several kinds has a nested {@code Visitor}, directly or from the family it belongs to: Java 17 has
 * no exhaustive switch over types, so the visitor is what makes a forgotten kind a compile error.
 */
final class SealedFamiliesHaveVisitors extends ArchCondition<JavaClass> {
    SealedFamiliesHaveVisitors() {
        super("have a visitor over their kinds");
    }

    /** Read only by the codec beside it, whose readers and writers end in a fault for a kind they do not know. */
    private static final List<String> FOR_ONE_PACKAGE = List.of("dev.headrace.ir.codec.Shape");

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        Class<?> type = javaClass.reflect();
        if (type.isSealed() && type.getPermittedSubclasses().length > 1 && !isExhaustive(type)) {
            events.add(SimpleConditionEvent.violated(javaClass, javaClass.getName() + " has no nested Visitor"));
        }
    }

    /** A kind that lacks a case does not compile: by a visitor, or because each kind implements the family's own methods. */
    private static boolean isExhaustive(Class<?> type) {
        boolean implemented =
                Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> Modifier.isAbstract(m.getModifiers()));
        return implemented || hasVisitor(type) || FOR_ONE_PACKAGE.contains(type.getName());
    }

    private static boolean hasVisitor(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Visitor"))
                || Arrays.stream(type.getInterfaces()).anyMatch(family -> family.isSealed() && hasVisitor(family));
    }
}
