package org.wangge.examples.benchmarks.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.session.SqlSessionManager;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.apache.ibatis.type.JdbcType;
import org.dromara.warm.flow.core.FlowEngine;
import org.dromara.warm.flow.core.config.WarmFlow;
import org.dromara.warm.flow.core.invoker.FrameInvoker;
import org.dromara.warm.flow.core.orm.dao.FlowDefinitionDao;
import org.dromara.warm.flow.core.orm.dao.FlowFormDao;
import org.dromara.warm.flow.core.orm.dao.FlowHisTaskDao;
import org.dromara.warm.flow.core.orm.dao.FlowInstanceDao;
import org.dromara.warm.flow.core.orm.dao.FlowNodeDao;
import org.dromara.warm.flow.core.orm.dao.FlowSkipDao;
import org.dromara.warm.flow.core.orm.dao.FlowTaskDao;
import org.dromara.warm.flow.core.orm.dao.FlowUserDao;
import org.dromara.warm.flow.core.service.ChartService;
import org.dromara.warm.flow.core.service.DefService;
import org.dromara.warm.flow.core.service.FormService;
import org.dromara.warm.flow.core.service.HisTaskService;
import org.dromara.warm.flow.core.service.InsService;
import org.dromara.warm.flow.core.service.NodeService;
import org.dromara.warm.flow.core.service.SkipService;
import org.dromara.warm.flow.core.service.TaskService;
import org.dromara.warm.flow.core.service.UserService;
import org.dromara.warm.flow.core.service.impl.ChartServiceImpl;
import org.dromara.warm.flow.core.service.impl.DefServiceImpl;
import org.dromara.warm.flow.core.service.impl.FormServiceImpl;
import org.dromara.warm.flow.core.service.impl.HisTaskServiceImpl;
import org.dromara.warm.flow.core.service.impl.InsServiceImpl;
import org.dromara.warm.flow.core.service.impl.NodeServiceImpl;
import org.dromara.warm.flow.core.service.impl.SkipServiceImpl;
import org.dromara.warm.flow.core.service.impl.TaskServiceImpl;
import org.dromara.warm.flow.core.service.impl.UserServiceImpl;
import org.dromara.warm.flow.orm.dao.FlowDefinitionDaoImpl;
import org.dromara.warm.flow.orm.dao.FlowFormDaoImpl;
import org.dromara.warm.flow.orm.dao.FlowHisTaskDaoImpl;
import org.dromara.warm.flow.orm.dao.FlowInstanceDaoImpl;
import org.dromara.warm.flow.orm.dao.FlowNodeDaoImpl;
import org.dromara.warm.flow.orm.dao.FlowSkipDaoImpl;
import org.dromara.warm.flow.orm.dao.FlowTaskDaoImpl;
import org.dromara.warm.flow.orm.dao.FlowUserDaoImpl;
import org.dromara.warm.flow.orm.entity.FlowDefinition;
import org.dromara.warm.flow.orm.entity.FlowForm;
import org.dromara.warm.flow.orm.entity.FlowHisTask;
import org.dromara.warm.flow.orm.entity.FlowInstance;
import org.dromara.warm.flow.orm.entity.FlowNode;
import org.dromara.warm.flow.orm.entity.FlowSkip;
import org.dromara.warm.flow.orm.entity.FlowTask;
import org.dromara.warm.flow.orm.entity.FlowUser;

/**
 * Warm-flow without Spring: its static look-up of beans is pointed at a map. The tables have its columns and, unlike its
 * published scripts, indexes for what each step looks up, without which every step scans a growing table.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class WarmFlowOnMyBatis {

    private static final String COMMON = ", ext text, create_time timestamp, update_time timestamp,"
            + " create_by varchar(64), update_by varchar(64), del_flag varchar(1) default '0', tenant_id varchar(40))";
    private static final String LISTENER = "listener_type varchar(100), listener_path varchar(400)";
    private static final String FORM = "form_custom varchar(1), form_path varchar(100)";
    private static final String[] TABLES = {
        "create table flow_definition (id bigint primary key, flow_code varchar(40), flow_name varchar(100),"
                + " model_value varchar(40), category varchar(100), version varchar(20), is_publish int default 0, "
                + FORM + ", activity_status int default 1, " + LISTENER + COMMON,
        "create table flow_node (id bigint primary key, node_type int, definition_id bigint, node_code varchar(100),"
                + " node_name varchar(100), permission_flag varchar(200), node_ratio numeric(6,3),"
                + " coordinate varchar(100), any_node_skip varchar(100), " + LISTENER + ", handler_type varchar(100),"
                + " handler_path varchar(400), " + FORM + ", version varchar(20)" + COMMON,
        "create table flow_skip (id bigint primary key, definition_id bigint, now_node_code varchar(100),"
                + " now_node_type int, next_node_code varchar(100), next_node_type int, skip_name varchar(100),"
                + " skip_type varchar(40), skip_condition varchar(200), coordinate varchar(100)" + COMMON,
        "create table flow_instance (id bigint primary key, definition_id bigint, business_id varchar(40),"
                + " node_type int, node_code varchar(40), node_name varchar(100), variable text,"
                + " flow_status varchar(20), activity_status int default 1, def_json text" + COMMON,
        "create table flow_task (id bigint primary key, definition_id bigint, instance_id bigint,"
                + " node_code varchar(100), node_name varchar(100), node_type int, flow_status varchar(20), " + FORM
                + COMMON,
        "create table flow_his_task (id bigint primary key, definition_id bigint, instance_id bigint, task_id bigint,"
                + " node_code varchar(100), node_name varchar(100), node_type int, target_node_code varchar(200),"
                + " target_node_name varchar(200), approver varchar(40), cooperate_type int default 0,"
                + " collaborator varchar(500), skip_type varchar(10), flow_status varchar(20), " + FORM
                + ", message varchar(500), variable text" + COMMON,
        "create table flow_user (id bigint primary key, type varchar(1), processed_by varchar(80), associated bigint"
                + COMMON,
        "create table flow_form (id bigint primary key, form_code varchar(40), form_name varchar(100),"
                + " version varchar(20), is_publish int, form_type int, form_path varchar(100), form_content text"
                + COMMON,
        "create index on_task on flow_task (instance_id)",
        "create index on_his on flow_his_task (instance_id)",
        "create index on_his_task on flow_his_task (task_id)",
        "create index on_user on flow_user (associated)",
        "create index on_node on flow_node (definition_id)",
        "create index on_skip on flow_skip (definition_id)"
    };

    private final SqlSessionManager session;

    WarmFlowOnMyBatis(DataSource pool, String dialect) throws SQLException {
        Script.on(pool).run(TABLES);
        Configuration configuration =
                new Configuration(new Environment("benchmark", new JdbcTransactionFactory(), pool));
        configuration.setJdbcTypeForNull(JdbcType.NULL);
        List.of("Definition", "Node", "Skip", "Instance", "Task", "HisTask", "User", "Form")
                .forEach(table -> addMapper(configuration, table));
        session = SqlSessionManager.newInstance(new SqlSessionFactoryBuilder().build(configuration));
        Map<Class<?>, Object> beans = services();
        configuration.getMapperRegistry().getMappers().forEach(mapper -> beans.put(mapper, session.getMapper(mapper)));
        FrameInvoker.<Object>setBeanFunction(beans::get);
        FrameInvoker.setCfgFunction(key -> null);
        start(dialect);
    }

    private void addMapper(Configuration configuration, String table) {
        String resource = "warm/flow/Flow" + table + "Mapper.xml";
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(resource)) {
            new XMLMapperBuilder(in, configuration, resource, configuration.getSqlFragments()).parse();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<Class<?>, Object> services() {
        Map<Class<?>, Object> beans = new HashMap<>();
        beans.put(DefService.class, new DefServiceImpl().setDao((FlowDefinitionDao) new FlowDefinitionDaoImpl()));
        beans.put(NodeService.class, new NodeServiceImpl().setDao((FlowNodeDao) new FlowNodeDaoImpl()));
        beans.put(SkipService.class, new SkipServiceImpl().setDao((FlowSkipDao) new FlowSkipDaoImpl()));
        beans.put(InsService.class, new InsServiceImpl().setDao((FlowInstanceDao) new FlowInstanceDaoImpl()));
        beans.put(TaskService.class, new TaskServiceImpl().setDao((FlowTaskDao) new FlowTaskDaoImpl()));
        beans.put(HisTaskService.class, new HisTaskServiceImpl().setDao((FlowHisTaskDao) new FlowHisTaskDaoImpl()));
        beans.put(UserService.class, new UserServiceImpl().setDao((FlowUserDao) new FlowUserDaoImpl()));
        beans.put(FormService.class, new FormServiceImpl().setDao((FlowFormDao) new FlowFormDaoImpl()));
        beans.put(ChartService.class, new ChartServiceImpl());
        return beans;
    }

    private static void start(String dialect) {
        FlowEngine.setNewDef(FlowDefinition::new);
        FlowEngine.setNewIns(FlowInstance::new);
        FlowEngine.setNewHisTask(FlowHisTask::new);
        FlowEngine.setNewNode(FlowNode::new);
        FlowEngine.setNewSkip(FlowSkip::new);
        FlowEngine.setNewTask(FlowTask::new);
        FlowEngine.setNewUser(FlowUser::new);
        FlowEngine.setNewForm(FlowForm::new);
        WarmFlow flow = new WarmFlow();
        flow.setBanner(false);
        flow.setDataSourceType(dialect);
        FlowEngine.setFlowConfig(flow);
        flow.init();
    }

    /** Runs work in one transaction. */
    <T> T inTransaction(Supplier<T> work) {
        session.startManagedSession(false);
        try {
            T result = work.get();
            session.commit(true);
            return result;
        } finally {
            session.close();
        }
    }
}
