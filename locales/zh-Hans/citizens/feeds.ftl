### I flussi, i calendari a cui abbonarsi e l’elenco per altri siti.

## Nei calendari e nei flussi

feeds-calendar-name = 活动 – { $office }
feeds-private-name = 预约和面谈 – { $office }
feeds-staff-name = 期次和面谈 – { $office }
feeds-cancelled = 已取消：{ $title }
feeds-waiting = 候补名单：{ $title }
feeds-requested = 等待答复：{ $title }
feeds-offered = 待确认：{ $title }
feeds-appointment-cancelled = 已取消：{ $service }
feeds-by-phone = 电话
feeds-lead = 我们服务点近期的活动：工作坊、课程、主题活动。
feeds-entry = { $when }，{ $site }

## Nel catalogo

feeds-title = 关注活动
feeds-intro = 新日期和变化会自动更新。按类型、主题、服务点和语言的筛选会保留。
feeds-subscribe = 添加到我的日历
feeds-calendar = 日历文件（ICS）
feeds-rss = RSS订阅
feeds-json = JSON订阅
feeds-embed-link = 在您的网站上显示列表

## Il mio calendario

feeds-own-title = 我的日历
feeds-own-text = 在手机日历里查看您的预约。预约会在那里自动更新。
feeds-own-link = 设置我的日历
feeds-own-how = 本网站生成一个私密网址。您只需把它交给日历一次。之后日历每隔几小时会自动查询更新。
feeds-own-secret = 谁知道这个网址，谁就能不登录看到日历。请不要给别人。
feeds-own-create = 生成网址
feeds-own-created = 这是您的网址
feeds-own-once = 请现在复制：我们不保留副本，也不能再次显示。
feeds-own-address = 日历网址
feeds-own-open = 在我的日历中打开
feeds-own-since = 网址生成日期：{ $date }。
feeds-own-used = 日历最近一次查询：{ $date }。
feeds-own-never-used = 还没有日历查询过。
feeds-own-replace-title = 网址丢了，或者别人知道了？
feeds-own-replace-text = 请生成新的网址。旧网址会马上失效。
feeds-own-replace = 生成新网址
feeds-own-revoke-title = 不再需要了？
feeds-own-revoke-text = 没有网址，您的日历就不再显示更新。本网站上的内容不变。
feeds-own-revoke = 撤销网址
feeds-own-revoked = 网址已撤销。
feeds-own-again = 网址已经生成，只显示过一次。如果您没有复制，请生成新的。

## L’elenco per altri siti

feeds-embed-title = 您网站上的列表
feeds-embed-intro = 市镇、学校和协会可以在自己的页面上显示我们近期的活动。列表总是最新的，不使用cookie，也不运行脚本。
feeds-embed-choose = 列表显示什么
feeds-embed-most = 最多显示多少个活动
feeds-embed-make = 准备代码
feeds-embed-code = 用于您页面的代码
feeds-embed-code-hint = 请复制到您页面的HTML中要显示列表的位置。
feeds-embed-look = 查看列表
feeds-embed-addresses = 供程序使用
feeds-embed-addresses-text = 同样的选择，供想用自己的程序读取的人使用。
feeds-embed-frame = 近期活动
feeds-embed-none = 现在没有安排活动。
feeds-embed-all = 所有活动
