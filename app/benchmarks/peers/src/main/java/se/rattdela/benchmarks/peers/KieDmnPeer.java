package se.rattdela.benchmarks.peers;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import se.rattdela.rules.Truth;

/** KIE's DMN engine: one decision with an entry a rule, unknown inputs as explicit null. */
final class KieDmnPeer implements Peer {

  private final DMNRuntime runtime;
  private final DMNModel model;
  private final RuleIndex index;

  KieDmnPeer(String text, RuleIndex index) {
    this.index = index;
    Resource resource = ResourceFactory.newReaderResource(new StringReader(text), "UTF-8");
    resource.setSourcePath("pack.dmn");
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().getFirst();
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  @Override
  public Object prepare(Map<String, @Nullable Object> inputs) {
    return new HashMap<>(inputs);
  }

  @Override
  public Truth[] evaluate(Object prepared) {
    DMNContext context = runtime.newContext();
    context.set("q", prepared);
    DMNResult result = runtime.evaluateByName(model, context, "rules");
    Truth[] answers = new Truth[index.size()];
    Map<?, ?> values = (Map<?, ?>) result.getDecisionResultByName("rules").getResult();
    for (int i = 0; i < answers.length; i++) {
      answers[i] = values.get("r" + i) instanceof Boolean yes ? Truth.of(yes) : Truth.UNKNOWN;
    }
    return index.carried(answers);
  }
}
