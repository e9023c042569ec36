(function () {
  'use strict';
  var figures = JSON.parse(document.getElementById('figures').textContent);
  var root = document.documentElement;
  var colors = { blue: '#2f6fb3', green: '#3a9b6e', red: '#c8452f', amber: '#d9962b', grey: '#b9c3cf', ink: '#1f2a37', soft: '#5d6b7c' };
  var charts = {};

  function language() { return root.dataset.language; }
  function say(zh, en) { return language() === 'zh' ? zh : en; }
  function text(both) { return both[language()]; }

  function base(option) {
    return Object.assign({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
      legend: { top: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 10, textStyle: { color: colors.soft } }
    }, option);
  }

  var shades = { none: 'transparent', weekend: 'rgba(93,107,124,0.08)', holiday: 'rgba(200,69,47,0.14)', 'make-up': 'rgba(58,155,110,0.25)' };

  function shaded(day) {
    return { value: day.shade === 'none' ? 0 : 1, itemStyle: { color: shades[day.shade] },
      label: { show: text(day.name) !== '', formatter: text(day.name), position: 'insideTop', distance: day.shade === 'holiday' ? 4 : 20, fontSize: 11,
        color: day.shade === 'holiday' ? colors.red : colors.green } };
  }

  function days() {
    function column(field) { return figures.days.map(function (day) { return day[field]; }); }
    var names = { reported: say('上报', 'reported'), closed: say('结案', 'closed'), open: say('当日末未结', 'open at the end of the day') };
    return base({
      legend: { top: 0, icon: 'roundRect', itemWidth: 14, itemHeight: 10, textStyle: { color: colors.soft },
        data: [names.reported, names.closed, names.open] },
      grid: { left: 46, right: 50, top: 58, bottom: 30 },
      xAxis: [
        { type: 'category', data: column('date'), axisTick: { show: false },
          axisLabel: { color: colors.soft, formatter: function (day) { return day.slice(5); } } },
        { type: 'category', data: column('date'), show: false, axisPointer: { show: false } }],
      yAxis: [
        { type: 'value', name: say('每日件数', 'per day'), splitLine: { lineStyle: { color: '#eef1f5' } }, axisLabel: { color: colors.soft } },
        { type: 'value', name: say('未结', 'open'), splitLine: { show: false }, axisLabel: { color: colors.soft } },
        { type: 'value', show: false, min: 0, max: 1 }],
      series: [
        { type: 'bar', xAxisIndex: 1, yAxisIndex: 2, barWidth: '100%', silent: true, z: 1, data: figures.days.map(shaded), tooltip: { show: false } },
        { name: names.reported, type: 'bar', barCategoryGap: '25%', barGap: '0%', data: column('reported'), itemStyle: { color: colors.blue } },
        { name: names.closed, type: 'bar', data: column('closed'), itemStyle: { color: colors.green } },
        { name: names.open, type: 'line', yAxisIndex: 1, data: column('open'), showSymbol: false, z: 4,
          lineStyle: { width: 2, color: colors.amber }, itemStyle: { color: colors.amber } }]
    });
  }

  function stacked(names, series, left) {
    return base({
      grid: { left: left, right: 46, top: 34, bottom: 24 },
      xAxis: { type: 'value', splitLine: { lineStyle: { color: '#eef1f5' } }, axisLabel: { color: colors.soft } },
      yAxis: { type: 'category', inverse: true, data: names, axisTick: { show: false }, axisLine: { show: false },
        axisLabel: { color: colors.ink } },
      series: series
    });
  }

  function categories() {
    function bars(name, color, field) {
      return { name: name, type: 'bar', stack: 'all', barWidth: 16, itemStyle: { color: color },
        data: figures.categories.map(function (category) { return category[field]; }) };
    }
    return stacked(figures.categories.map(function (category) { return text(category.name); }), [
      bars(say('按期结案', 'closed on time'), colors.green, 'onTime'),
      bars(say('超期结案', 'closed late'), colors.amber, 'late'),
      bars(say('未结超期', 'open, overdue'), colors.red, 'overdue'),
      bars(say('未结未到期', 'open, not due'), colors.grey, 'running')], say(130, 200));
  }

  function ranking() {
    var steps = [colors.green, colors.blue, colors.amber, colors.grey, colors.red];
    var places = figures.ranking.places;
    var series = figures.ranking.items.map(function (item, place) {
      return { name: text(item), type: 'bar', stack: 'points', barWidth: 18, itemStyle: { color: steps[place % steps.length] },
        data: places.map(function (village) { return village.points[place]; }) };
    });
    if (series.length > 0) {
      series[series.length - 1].label = { show: true, position: 'right', color: colors.ink,
        formatter: function (bar) { return places[bar.dataIndex].total; } };
    }
    return stacked(places.map(function (village) { return village.name; }), series, 110);
  }

  var options = { days: days, categories: categories, ranking: ranking };

  function draw() {
    Object.keys(options).forEach(function (name) {
      var place = document.getElementById('chart-' + name);
      if (place) {
        charts[name] = charts[name] || echarts.init(place, null, { renderer: 'svg' });
        charts[name].setOption(options[name](), true);
      }
    });
  }

  document.querySelectorAll('nav button').forEach(function (button) {
    button.addEventListener('click', function () {
      root.dataset.language = button.dataset.to;
      root.lang = button.dataset.to;
      draw();
    });
  });
  window.addEventListener('resize', function () {
    Object.keys(charts).forEach(function (name) { charts[name].resize(); });
  });
  root.lang = language();
  draw();
}());
