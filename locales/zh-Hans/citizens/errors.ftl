### Pages for what cannot be shown.

errors-not-found-title = 这个页面不存在
errors-not-found-text = 可能网址写错了，或者您找的内容已经没有了。也可能是只有本人才能看的内容。
errors-forbidden-title = 我们不能接收这份表格
errors-forbidden-text = 它不是从本网站的页面发来的。请返回，刷新页面，再提交一次。
errors-too-large-title = 一次提交的内容太多
errors-too-large-text = 您提交的内容超过了本网站的限制。我们没有保存任何内容。请缩短文字再试。
errors-unavailable-title = 网站现在很忙
errors-unavailable-text = 我们没有保存任何内容，也没有丢失任何内容。请等几秒钟，再刷新页面。
errors-bad-request-title = 网站没有理解
errors-bad-request-text = 您的浏览器发来的内容有缺失。请返回，刷新页面，再试一次。
errors-defect-title = 出了问题
errors-defect-text = 是我们的错，不是您的错。我们没有保存任何内容。请稍后再试，或给我们的服务点打电话。
errors-log-id = 如果您打电话或写信给我们，请告诉我们请求代码：
errors-back-home = 前往首页
