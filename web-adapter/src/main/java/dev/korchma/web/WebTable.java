package dev.korchma.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;

/** Everything of the browser table; an application imports this. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ComponentScan
public class WebTable implements WebMvcConfigurer {

    /** A window stays open for as long as it likes. */
    private static final long NEVER = 0;

    @Override
    public void configureAsyncSupport(AsyncSupportConfigurer async) {
        async.setDefaultTimeout(NEVER);
        async.setTaskExecutor(new VirtualThreadTaskExecutor("table-"));
    }

    /** What a stranger asks wrongly is answered and no trouble of ours: the log stays empty. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        for (HandlerExceptionResolver resolver : resolvers) {
            if (resolver instanceof AbstractHandlerExceptionResolver grumbling) {
                grumbling.setWarnLogCategory("");
            }
        }
    }
}
