package se.rattdela.benchmarks.peers;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Truth;

/**
 * AWS Cedar: one policy a rule. An unknown input is left out of the context; a policy that then
 * cannot be evaluated is reported as an error, which counts as "not known" here.
 */
final class CedarPeer implements Peer {

  private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
  private final PolicySet policies;
  private final Entities entities = new Entities();
  private final EntityUID someone = EntityUID.parse("Case::\"it\"").orElseThrow();
  private final RuleIndex index;

  CedarPeer(String text, RuleIndex index) {
    this.index = index;
    Set<Policy> all = new HashSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      all.add(new Policy(lines.get(i), "r" + i));
    }
    policies = new PolicySet(all);
    try {
      policies.cache();
    } catch (CacheException e) {
      throw new IllegalStateException(e);
    }
  }

  static String render(List<Expr> rules) {
    Syntax syntax = new Written();
    return rules.stream()
        .map(r -> "permit(principal, action, resource) when { " + syntax.write(r) + " };")
        .collect(Collectors.joining("\n"));
  }

  private static final class Written extends Syntax {
    @Override
    String and() {
      return " && ";
    }

    @Override
    String or() {
      return " || ";
    }

    @Override
    String not(String inner) {
      return "!(" + inner + ")";
    }

    @Override
    String yes(String input) {
      return "context." + input;
    }

    @Override
    String oneOf(String input, SortedSet<String> codes) {
      return codes.size() == 1
          ? "context." + input + " == " + quoted(codes)
          : "[" + quoted(codes) + "].contains(context." + input + ")";
    }

    @Override
    String compare(String input, String operator, int limit) {
      return "context." + input + " " + operator + " " + limit;
    }
  }

  @Override
  public Object prepare(Map<String, @Nullable Object> inputs) {
    Map<String, Value> context = new HashMap<>();
    for (String name : index.inputs().keySet()) {
      switch (inputs.get(name)) {
        case null -> {
          // Left out.
        }
        case Boolean yes -> context.put(name, new PrimBool(yes));
        case Integer number -> context.put(name, new PrimLong(number));
        case Object code -> context.put(name, new PrimString(code.toString()));
      }
    }
    return new AuthorizationRequest(someone, someone, someone, context);
  }

  @Override
  public Truth[] evaluate(Object prepared) {
    try {
      AuthorizationSuccessResponse response =
          engine
              .isAuthorized((AuthorizationRequest) prepared, policies, entities)
              .success
              .orElseThrow();
      Truth[] answers = new Truth[index.size()];
      Arrays.fill(answers, Truth.FALSE);
      response.getReason().forEach(id -> answers[number(id)] = Truth.TRUE);
      response.getErrors().forEach(e -> answers[number(e.getPolicyId())] = Truth.UNKNOWN);
      return index.carried(answers);
    } catch (AuthException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }
}
