package dev.headrace.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A class neither calls, names nor references certain members; each is spelt as far as it has to be told apart. */
final class Avoids extends ArchCondition<JavaClass> {
    private final List<String> members;

    /** @param members starts of full names, such as {@code java.lang.System.out} or {@code java.util.Random.<init>()} */
    Avoids(String description, List<String> members) {
        super("avoid " + description);
        this.members = List.copyOf(members);
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        for (JavaAccess<?> access : user.getAccessesFromSelf()) {
            String target = access.getTarget().getFullName();
            if (members.stream().anyMatch(target::startsWith)) {
                events.add(SimpleConditionEvent.violated(user, access.getDescription()));
            }
        }
    }
}
