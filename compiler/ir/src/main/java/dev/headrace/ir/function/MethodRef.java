package dev.headrace.ir.function;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

/**
 * A public static Java method: the one place where the meaning of a function is written. Interpreters call it, compiled
 * expressions call it; nobody re-implements it.
 *
 * @param parameters one class per parameter: {@code long boolean double} or a reference class
 */
public record MethodRef(Class<?> owner, String name, List<Class<?>> parameters, Class<?> result) {

    public MethodRef {
        parameters = List.copyOf(parameters);
    }

    /** Finds the method; its absence is a fault of the function's author. */
    public static MethodRef of(Class<?> owner, String name, Class<?>... parameters) {
        try {
            Method method = owner.getMethod(name, parameters);
            if (!Modifier.isStatic(method.getModifiers()) || !Modifier.isPublic(owner.getModifiers())) {
                throw new IllegalArgumentException(owner.getName() + "." + name + " is not public static");
            }
            return new MethodRef(owner, name, List.of(parameters), method.getReturnType());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no method " + owner.getName() + "." + name, e);
        }
    }
}
