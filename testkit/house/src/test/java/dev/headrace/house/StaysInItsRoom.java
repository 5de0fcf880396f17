package dev.headrace.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** A class uses only what its room may import; a class outside every room is a violation of its own. */
final class StaysInItsRoom extends ArchCondition<JavaClass> {
    private final Rooms rooms;

    StaysInItsRoom(Rooms rooms) {
        super("use only what their room may import");
        this.rooms = rooms;
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        Optional<Room> room = rooms.of(user.getPackageName());
        if (room.isEmpty()) {
            events.add(SimpleConditionEvent.violated(user, user.getName() + " is in no room of the table"));
            return;
        }
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            JavaClass used = dependency.getTargetClass().getBaseComponentType();
            if (!used.isPrimitive() && !rooms.mayUse(room.get(), used.getPackageName())) {
                events.add(SimpleConditionEvent.violated(
                        user, room.get().root() + " may not use this: " + dependency.getDescription()));
            }
        }
    }
}
