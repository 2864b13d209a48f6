package se.rattdela.desktop;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whoever makes a query names its text right there as a constant. What is put together of pieces,
 * or comes in a variable, is not one, so nothing that a user writes can become part of a query.
 */
final class ConstantQueries extends ArchCondition<JavaClass> {
  private static final Set<String> MAKERS =
      Set.of(
          "createQuery",
          "createSelectionQuery",
          "createMutationQuery",
          "createNativeQuery",
          "createNativeMutationQuery",
          "prepareStatement",
          "prepareCall");
  private static final String TEXT = "Ljava/lang/String;";

  ConstantQueries() {
    super("make queries of constants only");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean any =
        type.getMethodCallsFromSelf().stream().anyMatch(call -> MAKERS.contains(call.getName()));
    if (any) {
      for (MethodModel method : read(type).methods()) {
        method.code().ifPresent(code -> check(type, method, code, events));
      }
    }
  }

  private static void check(
      JavaClass type, MethodModel method, CodeModel code, ConditionEvents events) {
    List<Instruction> before = new ArrayList<>();
    for (CodeElement each : code) {
      if (each instanceof InvokeInstruction call && makesQuery(call) && !isConstant(call, before)) {
        String where = type.getName() + "." + method.methodName().stringValue();
        events.add(SimpleConditionEvent.violated(type, where + " makes a query of no constant"));
      }
      if (each instanceof Instruction step) {
        before.add(step);
      }
    }
  }

  private static boolean makesQuery(InvokeInstruction call) {
    MethodTypeDesc made = call.typeSymbol();
    return MAKERS.contains(call.name().stringValue())
        && made.parameterCount() > 0
        && made.parameterType(0).descriptorString().equals(TEXT);
  }

  /** What follows the text of the query, such as the class of the rows, is a constant as well. */
  private static boolean isConstant(InvokeInstruction call, List<Instruction> before) {
    int text = before.size() - call.typeSymbol().parameterCount();
    return text >= 0
        && before.subList(text, before.size()).stream()
            .allMatch(ConstantInstruction.class::isInstance);
  }

  private static ClassModel read(JavaClass type) {
    try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of().parse(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
