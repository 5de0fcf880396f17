package dev.headrace.kernels.expr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** Objects that generated code reads as constants: handed to the hidden class when it is defined. */
final class ClassData {

    private static final Handle AT = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/MethodHandles",
            "classDataAt",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)Ljava/lang/Object;",
            false);

    private final List<Object> values = new ArrayList<>();

    /** A constant of the class {@code descriptor} names, for {@code ldc}. */
    ConstantDynamic add(Object value, String descriptor) {
        values.add(value);
        return new ConstantDynamic("_", descriptor, AT, values.size() - 1);
    }

    List<Object> values() {
        return Collections.unmodifiableList(values);
    }
}
