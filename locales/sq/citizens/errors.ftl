### Pages for what cannot be shown.

errors-not-found-title = Kjo faqe nuk ekziston
errors-not-found-text = Ndoshta adresa është shkruar gabim, ose çfarë kërkonit nuk është më. Mund të jetë edhe diçka që e sheh vetëm personi për të cilin bëhet fjalë.
errors-forbidden-title = Nuk mundëm ta pranojmë formularin
errors-forbidden-text = Nuk vjen nga një faqe e këtij portali. Kthehuni mbrapa, ringarkoni faqen dhe dërgojeni përsëri.
errors-too-large-title = Është shumë për një herë
errors-too-large-text = Çfarë dërguat është më e madhe se sa pranon portali. Nuk kemi ruajtur asgjë. Shkurtoni tekstet dhe provoni përsëri.
errors-unavailable-title = Portali është i zënë tani
errors-unavailable-text = Nuk kemi ruajtur asgjë dhe nuk ka humbur asgjë. Prisni disa sekonda dhe ringarkoni faqen.
errors-bad-request-title = Portali nuk kuptoi
errors-bad-request-text = Mungon diçka në atë që dërgoi shfletuesi juaj. Kthehuni mbrapa, ringarkoni faqen dhe provoni përsëri.
errors-defect-title = Diçka nuk shkoi mirë
errors-defect-text = Është faji ynë, jo i juaji. Nuk kemi ruajtur asgjë. Provoni më vonë ose telefononi në një nga qendrat tona.
errors-log-id = Nëse na telefononi ose na shkruani, na thoni këtë kod:
errors-back-home = Shkoni te faqja e parë
