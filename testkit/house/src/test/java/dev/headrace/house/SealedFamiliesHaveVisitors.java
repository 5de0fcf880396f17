package dev.headrace.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;

/**
 * A sealed family of several kinds has a nested {@code Visitor}, directly or from the family it belongs to: Java 17 has
 * no exhaustive switch over types, so the visitor is what makes a forgotten kind a compile error.
 */
final class SealedFamiliesHaveVisitors extends ArchCondition<JavaClass> {
    SealedFamiliesHaveVisitors() {
        super("have a visitor over their kinds");
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        Class<?> type = javaClass.reflect();
        if (type.isSealed() && type.getPermittedSubclasses().length > 1 && !hasVisitor(type)) {
            events.add(SimpleConditionEvent.violated(javaClass, javaClass.getName() + " has no nested Visitor"));
        }
    }

    private static boolean hasVisitor(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Visitor"))
                || Arrays.stream(type.getInterfaces()).anyMatch(family -> family.isSealed() && hasVisitor(family));
    }
}
