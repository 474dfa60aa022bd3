package vn.rasoat.adapters.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dạng của bản ghi: the components of a record, which are the keys of its JSON object, in their order.
 *
 * @param <R> the record
 */
final class RecordForm<R> {
    private static final ClassValue<RecordForm<?>> FORMS = new ClassValue<>() {
        @Override
        protected RecordForm<?> computeValue(Class<?> type) {
            return new RecordForm<>(type);
        }
    };

    private final List<Part> parts;
    private final Constructor<R> constructor;

    private RecordForm(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(Part::new).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException everyRecordHasOne) {
            throw new IllegalStateException(everyRecordHasOne);
        }
    }

    static RecordForm<?> of(Class<?> record) {
        return FORMS.get(record);
    }

    List<Part> parts() {
        return parts;
    }

    /** @throws IllegalArgumentException the record refuses these values */
    R of(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw new IllegalArgumentException(cause.getMessage(), cause);
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException notOpen) {
            throw new IllegalStateException(notOpen);
        }
    }

    /** One component. */
    static final class Part {
        private final RecordComponent component;
        private final AnnotatedType type;

        private Part(RecordComponent component) {
            this.component = component;
            this.type = component.getAnnotatedType();
        }

        String name() {
            return component.getName();
        }

        AnnotatedType type() {
            return type;
        }

        @Nullable
        Object in(Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException notOpen) {
                throw new IllegalStateException(notOpen);
            }
        }
    }

    static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** The type of the items of a list or set. */
    static AnnotatedType itemOf(AnnotatedType collection) {
        return ((AnnotatedParameterizedType) collection).getAnnotatedActualTypeArguments()[0];
    }
}
